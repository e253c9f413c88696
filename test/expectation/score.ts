import type { Field, Kind, Reading, Said, Term } from "./labels.ts"

export type Checker = (field: Field, text: string) => readonly Kind[]
export type Classifier = (text: string) => Reading

/** Precision: of what was pointed at, how much deserved it. Recall: of what deserved it, how much was pointed at. */
export type Score = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const KINDS: readonly Kind[] = ["vague-word", "instruction", "not-observable", "no-day"]
export const READINGS = ["instruction", "progress-question"] as const

/** Counts per sentence and kind; "any" asks only whether a sentence deserves a remark at all. */
export function scoreTerms(
  check: Checker,
  terms: readonly Term[],
): Record<Kind | "all kinds" | "any", Score> {
  const pairs = terms.map(([field, text, ...deserves]) => ({
    deserves,
    given: [...new Set(check(field, text))],
  }))
  const of = (kind: Kind) => count(pairs, (kinds) => kinds.filter((one) => one === kind))
  return {
    ...(Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, Score>),
    "all kinds": count(pairs, (kinds) => kinds),
    any: count(pairs, (kinds) => (kinds.length > 0 ? ["any"] : [])),
  }
}

/** Counts per sentence; "both" is what the guard speaks up for, by its name. */
export function scoreSaid(read: Classifier, said: readonly Said[]) {
  const pairs = said.map(([text, reads]) => ({ deserves: [reads], given: [read(text)] }))
  const of = (one: Reading) => count(pairs, (readings) => readings.filter((reading) => reading === one))
  return {
    instruction: of("instruction"),
    "progress-question": of("progress-question"),
    both: count(pairs, (readings) => readings.filter((reading) => reading !== "neither")),
  }
}

function count<Label>(
  pairs: readonly { deserves: readonly Label[]; given: readonly Label[] }[],
  of: (labels: readonly Label[]) => readonly unknown[],
): Score {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { deserves, given } of pairs) {
    const [wanted, got] = [of(deserves), of(given)]
    right += got.filter((one) => wanted.includes(one)).length
    wrong += got.filter((one) => !wanted.includes(one)).length
    missed += wanted.filter((one) => !got.includes(one)).length
  }
  const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)]
  return { right, wrong, missed, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
