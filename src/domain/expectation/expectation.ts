import { noDay } from "./days.ts"
import { addressed, duty } from "./duties.ts"
import { isEnglish } from "./english.ts"
import { minds } from "./minds.ts"
import { type Sentence, type Span, sentencesOf } from "./text.ts"
import { vagueWords } from "./vague.ts"
import { words } from "./words.ts"

/** The parts of the terms that a person writes in words. */
export type Field =
  | "outcome"
  | "success"
  | "failure"
  | "tripwire"
  | "worstCase"
  | "ifItFallsShort"
  | "resources"
  | "training"
  | "affected"
  | "undo"
  | "withinReach"
  | "secondPair"
  | "why"
  | "whyYou"

export type RemarkCode = "vague-word" | "instruction" | "not-observable" | "no-day"

/** What is pointed at: the words from `start` up to `end` of the text, why, and the shape of a better one. */
export type Remark = Span & { readonly code: RemarkCode; readonly why: string; readonly better: string }

type Check = (sentence: Sentence, text: string) => readonly Remark[]

const vague: Check = (sentence, text) =>
  vagueWords(sentence).map(({ kind, ...span }) => ({
    ...span,
    code: "vague-word",
    why: words.vague.why(text.slice(span.start, span.end)),
    better: words.vague.better(kind),
  }))

const instruction =
  (find: (sentence: Sentence) => Span | undefined, shape: keyof typeof words.instruction.better): Check =>
  (sentence) =>
    one(find(sentence), "instruction", words.instruction.why, words.instruction.better[shape])

const observable: Check = (sentence) =>
  one(minds(sentence), "not-observable", words.notObservable.why, words.notObservable.better)

const day: Check = (sentence, text) => {
  const span = noDay(sentence)
  return one(
    span,
    "no-day",
    words.noDay.why(span ? text.slice(span.start, span.end) : ""),
    words.noDay.better,
  )
}

const criterion = instruction(duty, "criterion")
const condition = instruction(addressed, "condition")

/** What is looked for where. Reasons are judged by nobody, so nothing is; a leader's word may say what they do. */
const CHECKS: Record<Field, readonly Check[]> = {
  outcome: [instruction((sentence) => duty(sentence, true), "outcome"), observable, day, vague],
  success: [criterion, observable, day, vague],
  failure: [condition, observable, day, vague],
  tripwire: [condition, observable, day, vague],
  worstCase: [vague],
  ifItFallsShort: [day, vague],
  resources: [day, vague],
  training: [day, vague],
  affected: [vague],
  undo: [day, vague],
  withinReach: [vague],
  secondPair: [vague],
  why: [],
  whyYou: [],
}

/**
 * The expectation check (DESIGN §2): what in the words of one field two people may understand differently. It points,
 * never blocks, and says nothing of other languages. Pure; in the order in which the words stand.
 */
export function remarksOn(field: Field, text: string): readonly Remark[] {
  if (CHECKS[field].length === 0 || !isEnglish(text)) return []
  return sentencesOf(text)
    .flatMap((sentence) => CHECKS[field].flatMap((check) => check(sentence, text)))
    .filter(
      (remark, index, all) =>
        !all.slice(0, index).some((other) => other.code !== "instruction" && overlap(remark, other)),
    )
    .toSorted((a, b) => a.start - b.start)
}

function one(span: Span | undefined, code: RemarkCode, why: string, better: string): readonly Remark[] {
  return span ? [{ ...span, code, why, better }] : []
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
