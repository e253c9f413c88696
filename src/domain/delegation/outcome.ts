import type { Doubt, Judgement, Outcome } from "./events.ts"
import { criteriaOf, type Terms } from "./terms.ts"

/**
 * What the judgements come to (DESIGN §2): a failure criterion met, or no success criterion met: not-met;
 * all success met and no failure: met; else partly-met.
 */
export function outcomeOf(terms: Terms, judgements: readonly Judgement[]): Outcome {
  const met = new Set(judgements.filter((judgement) => judgement.met).map(({ criterion }) => criterion))
  const successes = terms.success.filter(({ id }) => met.has(id)).length
  if (successes === 0 || terms.failure.some(({ id }) => met.has(id))) return "not-met"
  return successes === terms.success.length ? "met" : "partly-met"
}

/** Everything succeeded and nothing failed: what "done" says in one click. */
export function allMet(terms: Terms): readonly Judgement[] {
  return [
    ...terms.success.map(({ id }) => ({ criterion: id, met: true, shows: null })),
    ...terms.failure.map(({ id }) => ({ criterion: id, met: false, shows: null })),
  ]
}

/** Whether it fell short, as either of the two sees it: whoever doubts what is met sees it fall short. */
export function fellShort({ outcome, doubts }: { outcome: Outcome; doubts: readonly Doubt[] }): boolean {
  return outcome !== "met" || doubts.length > 0
}

/** The criteria nobody said a word about, or more than one. */
export function notJudged(terms: Terms, judgements: readonly Judgement[]): readonly string[] {
  const words = (id: string) => judgements.filter(({ criterion }) => criterion === id).length
  return criteriaOf(terms).flatMap(({ id }) => (words(id) === 1 ? [] : [id]))
}

/** The judgements with those in their place that turned out otherwise. */
export function corrected(
  judgements: readonly Judgement[],
  otherwise: readonly Judgement[],
): readonly Judgement[] {
  return judgements.map((judgement) => {
    return otherwise.find(({ criterion }) => criterion === judgement.criterion) ?? judgement
  })
}

/** The judgements as the leader sees them: the doubts put in their place. */
export function asDoubted(judgements: readonly Judgement[], doubts: readonly Doubt[]): readonly Judgement[] {
  return judgements.map((judgement) => {
    const doubt = doubts.find(({ criterion }) => criterion === judgement.criterion)
    return doubt ? { ...judgement, met: doubt.met } : judgement
  })
}

/** The doubts that a new account does not meet. */
export function stillInDoubt(judgements: readonly Judgement[], doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter(
    (doubt) => judgements.find(({ criterion }) => criterion === doubt.criterion)?.met !== doubt.met,
  )
}
