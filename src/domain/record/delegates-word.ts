import { currentRound, type Delegation, inForceSince } from "../delegation/delegation.ts"
import { criteriaOf } from "../delegation/terms.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import type { Said } from "./entry.ts"
import { settledOf } from "./settled.ts"
import { fallenShort, firstTold } from "./told.ts"

type SaidAt = Said & { readonly at: At }

/** What a hand-over says of the delegate's word: check-ins, how bad news came, limits. */
export function delegatesWord(state: Delegation): readonly SaidAt[] {
  return [...checkIns(state), ...news(state), ...limits(state)]
}

/** The last one that was given, and each that was missed. */
function checkIns({ checkIns, calls }: Delegation): readonly SaidAt[] {
  const last = checkIns.at(-1)
  const missed = calls.filter(({ tripped }) => tripped.kind === "check-in-missed")
  return [
    ...(last ? [{ kind: "checked-in", at: last.at } as const] : []),
    ...missed.map(({ at }) => ({ kind: "check-in-missed", at }) as const),
  ]
}

function news(state: Delegation): readonly SaidAt[] {
  const how = settledOf("", state)?.cameOut
  if (!how || how === "met" || how === "two-accounts") return []
  const { settled } = state
  const settledAt = settled?.turned?.at ?? settled?.at ?? inForceSince(state)
  const at = how === "told-in-time" ? (firstTold(state) ?? settledAt) : settledAt
  return [{ kind: how, criterion: firstShort(state), at }]
}

function firstShort(state: Delegation): Words | null {
  const [short] = fallenShort(state, state.settled?.judgements ?? [])
  return criteriaOf(currentRound(state).terms).find(({ id }) => id === short)?.text ?? null
}

/** Kept is what settled without crossing one; crossed with a word before is neither. */
function limits(state: Delegation): readonly SaidAt[] {
  const crossed = state.calls.filter(({ tripped }) => tripped.kind === "over-limit")
  const silent = crossed.filter(({ at }) => !warned(state, at))
  const { effortDays, money } = currentRound(state).terms.limits
  const kept = state.settled && crossed.length === 0 && (effortDays !== null || money !== null)
  return [
    ...silent.map(({ at }) => ({ kind: "over-limit", at }) as const),
    ...(kept && state.settled ? [{ kind: "within-limits", at: state.settled.at } as const] : []),
  ]
}

function warned({ flags, checkIns }: Delegation, until: At): boolean {
  const worried = checkIns.filter(({ course }) => course !== "on-course")
  return [...flags, ...worried].some(({ at }) => at <= until)
}
