import type { DelegationView, TermsView } from "../../../client/client.ts"
import { words } from "./words.ts"

export type Judgement = NonNullable<DelegationView["declaration"]>["judgements"][number]
export type Doubt = { criterion: string; met: boolean; reason: string | null }

/** A criterion with what is said of it: the same three facts whether it is met or not. */
export type Judged = {
  id: string
  text: string
  kind: "success" | "failure"
  met: boolean | null
  shows: string | null
}

/** Every criterion in the order of the agreement, with what was said of it so far. */
export function judgedOf(terms: TermsView, judgements: readonly Judgement[]): Judged[] {
  const of = (kind: "success" | "failure") =>
    terms[kind].map(({ id, text }) => {
      const said = judgements.find(({ criterion }) => criterion === id)
      return { id, kind, text: text ?? words.erased, met: said?.met ?? null, shows: said?.shows ?? null }
    })
  return [...of("success"), ...of("failure")]
}

/** The other account: the judgements with the doubts in their place, each with its reason. */
export function doubted(judged: readonly Judged[], doubts: readonly Doubt[]): Judged[] {
  return judged.map((one) => {
    const doubt = doubts.find(({ criterion }) => criterion === one.id)
    return doubt ? { ...one, met: doubt.met, shows: doubt.reason } : one
  })
}

/** `Met`, `Not met`; of a failure `Happened`, `Did not happen`. */
export function verdict({ kind, met }: Pick<Judged, "kind" | "met">): string {
  return met ? words[kind].yes : words[kind].no
}

/** What a person has answered so far: of each criterion met or not, and what shows it. */
export type Answers = Record<string, { met: boolean | null; shows: string }>

export function answersOf(judged: readonly Judged[]): Answers {
  return Object.fromEntries(judged.map(({ id, met, shows }) => [id, { met, shows: shows ?? "" }]))
}

/** The answers as they are sent; null while one is missing. */
export function judgementsOf(
  answers: Answers,
): { criterion: string; met: boolean; shows: string | null }[] | null {
  const all = Object.entries(answers).flatMap(([criterion, { met, shows }]) =>
    met === null ? [] : [{ criterion, met, shows: shows.trim() || null }],
  )
  return all.length === Object.keys(answers).length ? all : null
}

/** Only what is seen otherwise than it was declared. */
export function doubtsOf(
  judged: readonly Judged[],
  answers: Answers,
): { criterion: string; met: boolean; reason: string }[] {
  return judged.flatMap(({ id, met }) => {
    const answer = answers[id]
    return answer?.met === null || answer === undefined || answer.met === met
      ? []
      : [{ criterion: id, met: answer.met, reason: answer.shows.trim() }]
  })
}
