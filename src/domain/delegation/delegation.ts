import type { Cents } from "../organisation/settings.ts"
import type { Actor, PersonId } from "../shared/ids.ts"
import type { At, Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import type { CalledIn } from "./called-in/called-in.ts"
import type { Change } from "./change/change.ts"
import type { Correction } from "./correction/correction.ts"
import type {
  Course,
  Doubt,
  Effort,
  EndedBecause,
  FlagAnswer,
  Judgement,
  Loss,
  Outcome,
  Party,
  Round,
  SettledBy,
} from "./events.ts"
import type { Review } from "./review/review.ts"
import type { StepIn } from "./step-in/step-in.ts"
import type { Terms } from "./terms.ts"

export type Stage =
  | "draft"
  | "negotiating"
  | "active"
  | "declared"
  | "settled"
  | "closed"
  | "discarded"
  | "declined"
  | "withdrawn"
  | "lapsed"
  | "ended"

/** The stages from which nothing moves on by itself. */
export const ENDS: readonly Stage[] = ["closed", "discarded", "declined", "withdrawn", "lapsed", "ended"]

/** How long an answer is waited for, unless the round says otherwise. */
export const ANSWER_DAYS = 7

/** One outcome handed over, from draft to closed: what its events come to. */
export type Delegation = CalledIn & {
  readonly stage: Stage
  readonly leader: PersonId
  readonly delegate: PersonId | null
  /** Who wrote round 1: the leader who offered, or the delegate who asked for it. */
  readonly begunBy: Party
  readonly draft: Terms | null
  readonly rounds: readonly Round[]
  /** Each party's yes to the current round. */
  readonly yes: Readonly<Record<Party, At | null>>
  readonly backBrief: BackBrief
  /** Whose turn it is while negotiating, and since when: the clock of an answer starts when the turn changes. */
  readonly turn: {
    readonly party: Party
    readonly since: At
    readonly answerBy: At
    readonly reminded: boolean
  } | null
  readonly active: {
    readonly since: At
    readonly worstCase: Cents
    readonly dayRate: number
    /** When a change of terms last came into force. */
    readonly changed?: At
  } | null
  readonly checkIns: readonly {
    readonly at: At
    readonly course: Course
    readonly criterion: string | null
    readonly moneyUsed: number | null
    readonly effort: Effort | null
  }[]
  readonly flags: readonly Flag[]
  /** Help offered or asked for, until it is taken up or not. */
  readonly help: readonly Help[]
  /** A change of terms that waits for the other one's answer. */
  readonly change: Change | null
  readonly stepIns: readonly StepIn[]
  readonly messages: number
  /** When the delegate or the leader last carried it on; replies weigh nothing. */
  readonly carriedOn: At
  readonly declaration: Declaration | null
  readonly settled: {
    readonly at: At
    readonly how: SettledBy
    readonly judgements: readonly Judgement[]
    readonly outcome: Outcome
    readonly doubts: readonly Doubt[]
    /** What it was before it turned out otherwise, who said so, and when the other agreed. */
    readonly turned?: { readonly from: Outcome; readonly by: Party; readonly at: At }
  } | null
  /** What one of the two says turned out otherwise, while the other has not answered. */
  readonly correction: Correction | null
  /** What both look at where it fell short; null: nothing did. */
  readonly review: Review | null
  /** When the leader said what was good. */
  readonly appreciated: At | null
  readonly ended: {
    readonly at: At
    readonly by: Actor
    readonly because: EndedBecause
    readonly viewAdded: boolean
  } | null
}

export type Flag = {
  readonly id: string
  readonly at: At
  readonly criterion: string | null
  readonly answer: FlagAnswer | null
  readonly answeredAt: At | null
}

export type Help = {
  readonly id: string
  readonly from: Party
  readonly takenUp: boolean | null
  /** What the leader promises where it is taken up; left out: it was offered without a day. */
  readonly promised?: { readonly what: Words; readonly due: Day }
}

export type BackBrief = {
  readonly needed: boolean
  readonly given: At | null
  readonly corrected: boolean
  readonly confirmed: boolean
}

/** What the delegate said of the outcome, and what the leader doubts. */
export type Declaration = {
  readonly at: At
  readonly judgements: readonly Judgement[]
  readonly outcome: Outcome
  readonly lost: Loss | null
  readonly doubts: readonly Doubt[] | null
  readonly disputes: number
  /** What the leader still sees otherwise after the delegate has answered; only the leader's own yes ends it. */
  readonly standing: readonly Doubt[]
  /** Since when the one whose answer is waited for has had it. */
  readonly waitingSince: At
}

export const NO_BACK_BRIEF: BackBrief = { needed: false, given: null, corrected: false, confirmed: false }

/** The round in force, or being talked about. Throws before there is one. */
export function currentRound(state: Delegation): Round {
  const round = state.rounds.at(-1)
  if (!round) throw new Error("a draft has no round")
  return round
}

/** Since when the terms in force are agreed. Throws before both have committed. */
export function inForceSince({ active }: Pick<Delegation, "active">): At {
  if (!active) throw new Error("nothing is in force before both have committed")
  return active.changed ?? active.since
}

export function partyOf(state: Pick<Delegation, "leader" | "delegate">, person: Actor): Party | null {
  if (person === state.leader) return "leader"
  return person === state.delegate ? "delegate" : null
}

/** The party whose move it is. Throws on a stranger: the gate lets only the parties in. */
export function acting(state: Pick<Delegation, "leader" | "delegate">, person: Actor): Party {
  const party = partyOf(state, person)
  if (!party) throw new Error("the gate lets only the parties in")
  return party
}

export function otherParty(party: Party): Party {
  return party === "leader" ? "delegate" : "leader"
}

/** Both yeses are in, and the back-brief where one is needed. */
export function agreed(state: Pick<Delegation, "yes" | "backBrief">): boolean {
  const understood = !state.backBrief.needed || state.backBrief.confirmed
  return state.yes.leader !== null && state.yes.delegate !== null && understood
}
