import { randomUUID } from "node:crypto"
import type { DelegationId } from "../domain/shared/ids.ts"
import type { ActBody } from "../features/delegation/acts.ts"
import type { TermsInput } from "../features/delegation/terms-schema.ts"

/** One outcome on its way from leader to delegate, with the terms of its first round. */
export type HandOver = { readonly id: DelegationId; readonly terms: TermsInput }

/**
 * Writes the terms down. Criteria and tripwires are numbered as the rules will number them (s1, s2, f3, t4), so
 * that a story can speak of them.
 */
export function handOver(terms: TermsInput): HandOver {
  let last = 0
  const numbered = <T extends object>(letter: string, list: readonly T[] = []) =>
    list.map((part) => ({ ...part, id: `${letter}${++last}` }))
  return {
    id: randomUUID(),
    terms: {
      ...terms,
      success: numbered("s", terms.success),
      failure: numbered("f", terms.failure),
      tripwires: numbered("t", terms.tripwires),
    },
  }
}

type Judgements = NonNullable<ActBody<"outcomes">["judgements"]>

/** How each criterion came out: whatever is not named went well; `shows` says what shows it. */
export function account(
  { terms: { success = [], failure = [] } }: HandOver,
  named: Record<string, { met?: boolean; shows: string }>,
): Judgements {
  const judged = (wellMet: boolean) => (criterion: { id?: string | undefined }) => {
    const id = criterion.id ?? ""
    return { criterion: id, met: named[id]?.met ?? wellMet, shows: named[id]?.shows ?? null }
  }
  return [...success.map(judged(true)), ...failure.map(judged(false))]
}
