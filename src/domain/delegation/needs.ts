import { type At, type Day, dayAt, type Zone } from "../shared/time.ts"
import { currentRound, type Delegation } from "./delegation.ts"
import type { Party } from "./events.ts"
import { openCheckIns } from "./rhythm.ts"

/** What a delegation waits for from one of its parties; the rest is quiet. */
export type Need =
  | { readonly kind: "finish-draft" }
  | { readonly kind: "answer-round"; readonly by: At }
  | { readonly kind: "give-back-brief"; readonly by: At }
  | { readonly kind: "confirm-back-brief" }
  | { readonly kind: "receive-flag"; readonly flag: string }
  | { readonly kind: "answer-help"; readonly message: string }
  | { readonly kind: "check-in"; readonly day: Day }
  | { readonly kind: "declare"; readonly due: Day }
  | { readonly kind: "confirm-outcome" }
  | { readonly kind: "answer-dispute" }
  | { readonly kind: "close" }

/** What this party's word is waited for, the most pressing first; empty when nothing needs them. */
export function needsOf(state: Delegation, party: Party, zone: Zone, now: At): readonly Need[] {
  switch (state.stage) {
    case "draft":
      return party === "leader" ? [{ kind: "finish-draft" }] : []
    case "negotiating":
      return negotiating(state, party)
    case "active":
      return [...raised(state, party), ...(party === "delegate" ? due(state, zone, now) : [])]
    case "declared":
      return [...helpOpen(state, party), ...judging(state, party)]
    case "settled":
      return [{ kind: "close" }]
    case "closed":
    case "discarded":
    case "declined":
    case "withdrawn":
    case "lapsed":
    case "ended":
      return []
  }
}

function negotiating({ turn, backBrief, yes }: Delegation, party: Party): readonly Need[] {
  if (turn?.party !== party) return []
  if (party === "leader" && backBrief.needed && backBrief.given && !backBrief.confirmed)
    return [{ kind: "confirm-back-brief" }]
  const owesBackBrief = party === "delegate" && backBrief.needed && !backBrief.given
  if (owesBackBrief && yes.delegate) return [{ kind: "give-back-brief", by: turn.answerBy }]
  return [{ kind: "answer-round", by: turn.answerBy }]
}

function raised(state: Delegation, party: Party): readonly Need[] {
  const bad = party === "leader" ? state.flags.filter(({ answer }) => answer === null) : []
  return [...bad.map(({ id }): Need => ({ kind: "receive-flag", flag: id })), ...helpOpen(state, party)]
}

function helpOpen({ help }: Delegation, party: Party): readonly Need[] {
  const open = help.filter(({ from, takenUp }) => takenUp === null && from !== party)
  return open.map(({ id }) => ({ kind: "answer-help", message: id }))
}

function due(state: Delegation, zone: Zone, now: At): readonly Need[] {
  const today = dayAt(now, zone)
  const { due } = currentRound(state).terms
  if (due && due <= today) return [{ kind: "declare", due }]
  const [day] = openCheckIns(state, zone, now)
  return day && day <= today ? [{ kind: "check-in", day }] : []
}

function judging({ declaration }: Delegation, party: Party): readonly Need[] {
  if (party === "delegate") return declaration?.doubts ? [{ kind: "answer-dispute" }] : []
  return declaration?.doubts ? [] : [{ kind: "confirm-outcome" }]
}
