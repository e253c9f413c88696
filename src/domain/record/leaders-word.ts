import type { Delegation, Flag } from "../delegation/delegation.ts"
import type { StepIn } from "../delegation/step-in/step-in.ts"
import { type At, daysAfter } from "../shared/time.ts"
import type { Said } from "./entry.ts"

type SaidAt = Said & { readonly at: At }

/** What a hand-over says of the leader's word: step-ins, flags, and what was done when it fell short. */
export function leadersWord(state: Delegation): readonly SaidAt[] {
  return [...stepIns(state), ...flags(state), ...review(state)]
}

/** Whether a step-in stands in the record: not called for, no duty, and not welcome to both. */
export function costs({ kind, calledIn, accounts }: StepIn): boolean {
  const welcomeToBoth = accounts.leader?.welcome === true && accounts.delegate?.welcome === true
  return kind !== "duty" && !calledIn && !welcomeToBoth
}

function stepIns({ stepIns, settled }: Delegation): readonly SaidAt[] {
  const costly = stepIns.filter(costs)
  if (settled && costly.length === 0) {
    const none = stepIns.every(({ kind }) => kind === "duty")
    return [{ kind: none ? "left-alone" : "stepped-in-as-agreed", at: settled.at }]
  }
  return costly.flatMap((one) => {
    const { kind, accounts, openedAt, at } = one
    if (kind === "duty") return []
    const { leader, delegate } = accounts
    const both = openedAt !== null && leader !== null && delegate !== null
    const welcome = both ? { leader: leader.welcome, delegate: delegate.welcome } : null
    return [{ kind: "stepped-in", what: kind, welcome, at }]
  })
}

/** Received before the next check-in; one that comes within a day of the flag leaves no time for it. */
function flags(state: Delegation): readonly SaidAt[] {
  return state.flags.flatMap((flag): SaidAt[] => {
    const until = nextWord(state, flag)
    const { answeredAt, at } = flag
    if (answeredAt !== null && (until === null || answeredAt <= until))
      return [{ kind: "flag-received", at: answeredAt }]
    return until === null ? [] : [{ kind: "flag-left", at }]
  })
}

function nextWord({ checkIns, declaration }: Delegation, flag: Flag): At | null {
  const aDayLater = daysAfter(flag.at, 1)
  const said = [...checkIns, ...(declaration ? [declaration] : [])].map(({ at }) => at)
  return said.find((at) => at >= aDayLater) ?? null
}

function review({ review }: Delegation): readonly SaidAt[] {
  if (!review) return []
  const { reflected, leaderFirst, leaderKept } = review
  return [
    ...(leaderFirst && reflected.leader ? [{ kind: "reflected-first", at: reflected.leader } as const] : []),
    ...(leaderKept ? [{ kind: "did-as-said", ...leaderKept } as const] : []),
  ]
}
