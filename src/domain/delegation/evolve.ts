import { CLOCK } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import type { At, Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import { closing, evolveCalls } from "./called-in/evolve.ts"
import { evolveChange } from "./change/evolve.ts"
import { evolveCorrection } from "./correction/evolve.ts"
import { type Declaration, type Delegation, type Flag, partyOf } from "./delegation.ts"
import type { DelegationEvent, EndedBecause, Judgement, Outcome, Party } from "./events.ts"
import { fellShort, stillInDoubt } from "./outcome.ts"
import { evolveReview } from "./review/evolve.ts"
import { reviewBegun } from "./review/review.ts"
import { evolveStepIns } from "./step-in/evolve.ts"
import { answered, begun, opened } from "./turn.ts"

/** Folds one event into the state. The same history always gives the same state; nothing here can refuse. */
export function evolve(state: Delegation | null, event: Recorded<DelegationEvent>): Delegation {
  switch (event.type) {
    case "drafted":
      return begun(event, "leader", event.leader, event.delegate, { draft: event.terms })
    case "asked-for":
      return opened(begun(event, "delegate", event.leader, event.delegate, {}), event.round, event.at)
    default:
      if (!state)
        throw new Error(`a delegation's history begins with a draft or a request, not ${event.type}`)
      return evolved(state, event)
  }
}

type Later = Exclude<Recorded<DelegationEvent>, { type: "drafted" | "asked-for" }>

function evolved(state: Delegation, event: Later): Delegation {
  switch (event.type) {
    case "draft-revised":
      return { ...state, delegate: event.delegate, draft: event.terms, carriedOn: event.at }
    case "discarded":
      return { ...state, stage: "discarded" }
    case "offered":
      return opened({ ...state, delegate: event.delegate, draft: null }, event.round, event.at)
    case "countered":
      return opened(state, event.round, event.at)
    case "back-brief-given":
      return answered(
        { ...state, backBrief: { ...state.backBrief, given: event.at, corrected: false } },
        "delegate",
        event.at,
      )
    case "back-brief-confirmed":
      return answered({ ...state, backBrief: { ...state.backBrief, confirmed: true } }, "leader", event.at)
    case "back-brief-corrected":
      return answered(
        { ...state, backBrief: { ...state.backBrief, given: null, corrected: true } },
        "leader",
        event.at,
      )
    case "committed": {
      const party = partyActing(state, event)
      return answered({ ...state, yes: { ...state.yes, [party]: event.at } }, party, event.at)
    }
    case "activated": {
      const { worstCase, dayRate } = event
      return {
        ...state,
        stage: "active",
        turn: null,
        active: { since: event.at, worstCase, dayRate },
        carriedOn: event.at,
      }
    }
    case "declined":
      return { ...state, stage: "declined", turn: null }
    case "withdrawn":
      return { ...state, stage: "withdrawn", turn: null }
    case "lapsed":
      return { ...state, stage: "lapsed", turn: null }
    case "reminded":
      return { ...state, turn: state.turn && { ...state.turn, reminded: true } }
    case "checked-in": {
      const { at, course, criterion, moneyUsed, effort } = event
      const said = { at, course, criterion, moneyUsed, effort }
      const next = { ...state, checkIns: [...state.checkIns, said], carriedOn: at }
      return closing(next, at, () => true)
    }
    case "note-shown":
      return { ...state, carriedOn: event.at }
    case "flagged":
      return {
        ...state,
        flags: [...state.flags, flagged(event)],
        carriedOn: event.at,
      }
    case "flag-received":
      return {
        ...state,
        flags: state.flags.map((flag) =>
          flag.id === event.flag ? { ...flag, answer: event.answer, answeredAt: event.at } : flag,
        ),
        carriedOn: event.at,
      }
    case "said":
      return event.kind === "offer-of-support"
        ? helpOpened(state, event.message, "leader", event)
        : { ...state, messages: state.messages + 1 }
    case "help-asked":
      return helpOpened(state, event.message, "delegate")
    case "help-answered":
      return {
        ...state,
        help: state.help.map((help) =>
          help.id === event.message ? { ...help, takenUp: event.takenUp } : help,
        ),
      }
    case "tripwire-fired":
    case "tripwire-claimed":
    case "tripwire-cured":
    case "call-answered":
      return {
        ...state,
        ...evolveCalls(state, event),
        carriedOn: event.by === CLOCK ? state.carriedOn : event.at,
      }
    case "change-proposed":
    case "change-agreed":
    case "change-refused":
    case "change-withdrawn":
    case "change-lapsed":
      return evolveChange(state, event)
    case "stepped-in":
    case "step-in-accounted":
    case "accounts-opened":
      return evolveStepIns(state, event)
    case "taken-back":
      return ended(state, event, "taken-back")
    case "handed-back":
      return ended(state, event, "handed-back")
    case "cancelled":
      return ended(state, event, "cancelled")
    case "ended":
      return ended(state, event, event.because)
    case "view-added":
      return { ...state, ended: state.ended && { ...state.ended, viewAdded: true } }
    case "declared": {
      const { at, judgements, outcome, lost } = event
      return {
        ...closing(state, at, () => true),
        stage: "declared",
        change: null,
        declaration: {
          at,
          judgements,
          outcome,
          lost,
          doubts: null,
          disputes: 0,
          standing: [],
          waitingSince: at,
        },
      }
    }
    case "outcome-disputed":
      return declared(state, event.at, ({ disputes }) => ({
        doubts: event.doubts,
        disputes: disputes + 1,
        standing: [],
      }))
    case "outcome-revised":
      return declared(state, event.at, ({ doubts }) => ({
        doubts: null,
        standing: stillInDoubt(event.judgements, doubts ?? []),
        ...pick(event),
      }))
    case "outcome-stood-by":
      return declared(state, event.at, ({ doubts }) => ({ doubts: null, standing: doubts ?? [] }))
    case "outcome-confirmed":
    case "outcome-accepted":
      return state
    case "settled": {
      const { at, how, judgements, outcome, doubts } = event
      const review = fellShort(event) ? reviewBegun(at) : null
      return { ...state, stage: "settled", settled: { at, how, judgements, outcome, doubts }, review }
    }
    case "leader-reflected":
    case "delegate-reflected":
    case "review-moved-on":
    case "learning-proposed":
    case "learning-agreed":
    case "appreciated":
      return evolveReview(state, event)
    case "correction-proposed":
    case "correction-confirmed":
    case "correction-refused":
    case "correction-withdrawn":
    case "correction-lapsed":
      return evolveCorrection(state, event)
    case "closed":
      return { ...state, stage: "closed" }
  }
}

function flagged({ flag: id, at, criterion }: Extract<Later, { type: "flagged" }>): Flag {
  return { id, at, criterion, answer: null, answeredAt: null }
}

function declared(
  state: Delegation,
  at: At,
  change: (before: Declaration) => Partial<Declaration>,
): Delegation {
  const { declaration } = state
  return declaration
    ? { ...state, declaration: { ...declaration, ...change(declaration), waitingSince: at } }
    : state
}

function pick(event: { judgements: readonly Judgement[]; outcome: Outcome }) {
  return { judgements: event.judgements, outcome: event.outcome }
}

type Offered = { readonly text: Words; readonly due?: Day | null }

function helpOpened(state: Delegation, id: string, from: Party, offered?: Offered): Delegation {
  const promised = offered?.due ? { promised: { what: offered.text, due: offered.due } } : {}
  const help = [...state.help, { id, from, takenUp: null, ...promised }]
  return { ...state, messages: state.messages + 1, help }
}

function ended(state: Delegation, event: { at: At; by: string }, because: EndedBecause): Delegation {
  return {
    ...closing(state, event.at, () => true),
    stage: "ended",
    turn: null,
    change: null,
    ended: { at: event.at, by: event.by, because, viewAdded: false },
  }
}

function partyActing(state: Delegation, event: { by: string }): Party {
  const party = partyOf(state, event.by)
  if (!party) throw new Error("only a party commits")
  return party
}
