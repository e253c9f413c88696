import { type At, daysAfter } from "../shared/time.ts"
import { NOT_CALLED_IN } from "./called-in/called-in.ts"
import { ANSWER_DAYS, type Delegation, NO_BACK_BRIEF, otherParty } from "./delegation.ts"
import type { Party, Round } from "./events.ts"

type Beginning = Pick<Delegation, "leader" | "delegate" | "begunBy" | "draft">

/** A delegation at its first event. */
export function begun(
  event: { at: At },
  begunBy: Party,
  leader: string,
  delegate: string | null,
  { draft = null }: Partial<Beginning>,
): Delegation {
  return {
    stage: "draft",
    leader,
    delegate,
    begunBy,
    draft,
    rounds: [],
    yes: { leader: null, delegate: null },
    backBrief: NO_BACK_BRIEF,
    turn: null,
    active: null,
    checkIns: [],
    flags: [],
    help: [],
    ...NOT_CALLED_IN,
    change: null,
    stepIns: [],
    messages: 0,
    carriedOn: event.at,
    declaration: null,
    settled: null,
    correction: null,
    review: null,
    appreciated: null,
    ended: null,
  }
}

/** A new round clears what was said of the one before; its author stands by it already. */
export function opened(state: Delegation, round: Round, at: At): Delegation {
  const { author } = round
  const needed = round.backBriefNeeded
  const theirOwn = author === "delegate"
  const next: Delegation = {
    ...state,
    stage: "negotiating",
    rounds: [...state.rounds, round],
    yes: { leader: author === "leader" ? at : null, delegate: theirOwn ? at : null },
    backBrief: { needed, given: needed && theirOwn ? at : null, corrected: false, confirmed: theirOwn },
    carriedOn: at,
  }
  return turned(next, otherParty(author), at, round.answerBy)
}

/** After someone's word it is the other's turn, unless their own yes is still what is missing. */
export function answered(state: Delegation, party: Party, at: At): Delegation {
  const { backBrief, yes } = state
  const leaderOwes = (backBrief.needed && backBrief.given && !backBrief.confirmed) || !yes.leader
  const delegateOwes = (backBrief.needed && !backBrief.given) || !yes.delegate
  const other = otherParty(party)
  const owes = other === "leader" ? leaderOwes : delegateOwes
  return turned({ ...state, carriedOn: at }, owes ? other : party, at, null)
}

/** The clock of an answer starts when the turn changes, so nobody can keep an offer open alone. */
function turned(state: Delegation, party: Party, since: At, answerBy: At | null): Delegation {
  if (state.turn?.party === party) return state
  return {
    ...state,
    turn: { party, since, answerBy: answerBy ?? daysAfter(since, ANSWER_DAYS), reminded: false },
  }
}
