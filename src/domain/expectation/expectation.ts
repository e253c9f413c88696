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

/** What is pointed at: the words from `start` up to `end` of the text, why, naming them, and the shape of better ones. */
export type Remark = Span & { readonly code: RemarkCode; readonly why: string; readonly better: string }

type Check = (sentence: Sentence, text: string) => readonly Remark[]
type Say = { readonly why: (what: string) => string; readonly better: string }

const vague: Check = (sentence, text) =>
  vagueWords(sentence).map(({ kind, ...span }) =>
    remark("vague-word", span, text, { why: words.vague.why, better: words.vague.better(kind) }),
  )

/** Where at most one thing of a kind is pointed at in a sentence. */
const once =
  (code: RemarkCode, find: (sentence: Sentence) => Span | undefined, say: Say): Check =>
  (sentence, text) => {
    const span = find(sentence)
    return span ? [remark(code, span, text, say)] : []
  }

const observable = once("not-observable", minds, words.notObservable)
const day = once("no-day", noDay, words.noDay)
const outcome = once("instruction", (sentence) => duty(sentence, true), words.instruction.outcome)
const criterion = once("instruction", duty, words.instruction.criterion)
const condition = once("instruction", addressed, words.instruction.condition)

/** What is looked for where. Reasons are judged by nobody, so nothing is; a leader's word may say what they do. */
const CHECKS: Record<Field, readonly Check[]> = {
  outcome: [outcome, observable, day, vague],
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

function remark(code: RemarkCode, span: Span, text: string, { why, better }: Say): Remark {
  return { ...span, code, why: why(text.slice(span.start, span.end)), better }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
