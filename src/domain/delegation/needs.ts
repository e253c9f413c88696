import { type Absence, type At, type Day, dayAt, endOfDay, type Zone } from "../shared/time.ts"
import { openCalls } from "./called-in/called-in.ts"
import { currentRound, type Delegation } from "./delegation.ts"
import type { Party } from "./events.ts"
import { type AgreedCheckIn, owedCheckIns } from "./rhythm.ts"
import { settlesBy } from "./terms.ts"

/** What a delegation waits for from one of its parties; the rest is quiet. */
export type Need =
  | { readonly kind: "finish-draft" }
  | { readonly kind: "answer-round"; readonly by: At }
  | { readonly kind: "give-back-brief"; readonly by: At }
  | { readonly kind: "confirm-back-brief" }
  | { readonly kind: "answer-call"; readonly call: string }
  | { readonly kind: "receive-flag"; readonly flag: string }
  | { readonly kind: "answer-help"; readonly message: string }
  | { readonly kind: "answer-change"; readonly by: At }
  /** `graceUntil`: its day is over, and only from then on the leader is called in. */
  | { readonly kind: "check-in"; readonly day: Day; readonly graceUntil?: At }
  | { readonly kind: "declare"; readonly due: Day }
  | { readonly kind: "confirm-outcome" }
  | { readonly kind: "answer-dispute" }
  /** It fell short, and this one's part of the review is open. */
  | { readonly kind: "reflect" }
  | { readonly kind: "write-learning" }
  | { readonly kind: "agree-learning"; readonly number: number }
  | { readonly kind: "answer-correction" }
  | { readonly kind: "close" }
  | { readonly kind: "account-for-step-in"; readonly stepIn: string }

/**
 * What this party's word is waited for, the most pressing first; empty when nothing needs them. Days are the
 * delegate's, and where they are away nothing is owed.
 */
export function needsOf(state: Delegation, party: Party, delegate: Absence, now: At): readonly Need[] {
  switch (state.stage) {
    case "draft":
      return party === "leader" ? [{ kind: "finish-draft" }] : []
    case "negotiating":
      return negotiating(state, party)
    case "active":
      return party === "leader" ? ofTheLeader(state) : ofTheDelegate(state, delegate, now)
    case "declared":
      return [...helpOpen(state, party), ...judging(state, party)]
    case "settled":
      return [...correctionOpen(state, party), ...reviewing(state, party), ...accountsOwed(state, party)]
    case "closed":
      return [...correctionOpen(state, party), ...accountsOwed(state, party)]
    case "ended":
      return accountsOwed(state, party)
    case "discarded":
    case "declined":
    case "withdrawn":
    case "lapsed":
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

function ofTheLeader(state: Delegation): readonly Need[] {
  const calls = openCalls(state).filter(({ answer }) => answer === null)
  const bad = state.flags.filter(({ answer }) => answer === null)
  return [
    ...calls.map(({ id }): Need => ({ kind: "answer-call", call: id })),
    ...bad.map(({ id }): Need => ({ kind: "receive-flag", flag: id })),
    ...helpOpen(state, "leader"),
    ...changeOpen(state, "leader"),
  ]
}

/** A check-in in its grace comes first: the delegate is told before the leader is called in. */
function ofTheDelegate(state: Delegation, delegate: Absence, now: At): readonly Need[] {
  const { zone } = delegate
  const today = dayAt(now, zone)
  const due = settlesBy(currentRound(state).terms)
  const [owed] = owedCheckIns(state, delegate, now)
  return [
    ...(owed && owed.day < today ? [inGrace(owed, zone)] : []),
    ...helpOpen(state, "delegate"),
    ...changeOpen(state, "delegate"),
    ...(due <= today ? [{ kind: "declare", due } as const] : []),
    ...(owed?.day === today ? [{ kind: "check-in", day: today } as const] : []),
  ]
}

function inGrace({ day, graceUntil }: AgreedCheckIn, zone: Zone): Need {
  return { kind: "check-in", day, graceUntil: endOfDay(graceUntil, zone) }
}

function changeOpen({ change }: Delegation, party: Party): readonly Need[] {
  return change && change.by !== party ? [{ kind: "answer-change", by: change.round.answerBy }] : []
}

function correctionOpen({ correction }: Delegation, party: Party): readonly Need[] {
  return correction && correction.by !== party ? [{ kind: "answer-correction" }] : []
}

function helpOpen({ help }: Delegation, party: Party): readonly Need[] {
  const open = help.filter(({ from, takenUp }) => takenUp === null && from !== party)
  return open.map(({ id }) => ({ kind: "answer-help", message: id }))
}

function judging({ declaration }: Delegation, party: Party): readonly Need[] {
  if (party === "delegate") return declaration?.doubts ? [{ kind: "answer-dispute" }] : []
  return declaration?.doubts ? [] : [{ kind: "confirm-outcome" }]
}

/** The leader looks first; what met asks for nothing but to be closed. */
function reviewing({ review }: Delegation, party: Party): readonly Need[] {
  if (!review || review.part === "over") return [{ kind: "close" }]
  if (review.part !== "learning") return review.part === party ? [{ kind: "reflect" }] : []
  const { proposed } = review
  if (!proposed) return [{ kind: "write-learning" }]
  return proposed.by === party ? [] : [{ kind: "agree-learning", number: proposed.number }]
}

/** Whatever became of it, each says how a step-in was. */
function accountsOwed({ stepIns }: Delegation, party: Party): readonly Need[] {
  const owed = stepIns.filter(({ accounts }) => accounts[party] === null)
  return owed.map(({ id }) => ({ kind: "account-for-step-in", stepIn: id }))
}
