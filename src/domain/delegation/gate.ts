import type { Actor } from "../shared/ids.ts"
import { CLOCK } from "../shared/ids.ts"
import { openCalls } from "./called-in/called-in.ts"
import type { CommandType } from "./commands.ts"
import { type Delegation, otherParty, partyOf, type Stage } from "./delegation.ts"
import type { Party } from "./events.ts"
import { type Refused, refuse } from "./refusals.ts"
import { opened } from "./review/review.ts"

/** Whose move it is: a party, the one who wrote round 1, the other one, or nobody who sits at a keyboard. */
type Whose = Party | "either" | "beginner" | "asked" | "clock"

type Gate = {
  readonly stages: readonly Stage[]
  readonly whose: Whose
  /** What else must hold before anything is said. */
  readonly also?: (state: Delegation, party: Party) => Refused | null
}

/** Who may make which move, and when (DESIGN §2). `decide` asks here first, and so does the page. */
export const GATES: Record<Exclude<CommandType, "draft" | "ask-for-it">, Gate> = {
  revise: { stages: ["draft"], whose: "leader" },
  discard: { stages: ["draft"], whose: "leader" },
  offer: { stages: ["draft"], whose: "leader" },
  counter: { stages: ["negotiating"], whose: "either" },
  "back-brief": { stages: ["negotiating"], whose: "delegate", also: backBriefWanted },
  "confirm-back-brief": { stages: ["negotiating"], whose: "leader", also: backBriefGiven },
  "correct-back-brief": { stages: ["negotiating"], whose: "leader", also: backBriefGiven },
  commit: { stages: ["negotiating"], whose: "either", also: notYetCommitted },
  decline: { stages: ["negotiating"], whose: "asked" },
  withdraw: { stages: ["negotiating"], whose: "beginner" },
  "check-in": { stages: ["active"], whose: "delegate" },
  "show-note": { stages: ["active"], whose: "delegate" },
  flag: { stages: ["active"], whose: "delegate" },
  "receive-flag": { stages: ["active"], whose: "leader", also: someFlagOpen },
  say: { stages: ["active", "declared"], whose: "either" },
  "ask-for-help": { stages: ["active", "declared"], whose: "delegate" },
  "answer-help": { stages: ["active", "declared"], whose: "either", also: someHelpOpen },
  "hand-back": { stages: ["active"], whose: "delegate" },
  "fire-tripwire": { stages: ["active"], whose: "delegate" },
  "claim-tripwire": { stages: ["active"], whose: "leader" },
  "cure-tripwire": { stages: ["active"], whose: "delegate" },
  "answer-call": { stages: ["active"], whose: "leader", also: calledIn },
  "propose-change": { stages: ["active"], whose: "either", also: noChangeOpen },
  "agree-change": { stages: ["active"], whose: "either", also: changeOfTheOther },
  "refuse-change": { stages: ["active"], whose: "either", also: changeOfTheOther },
  "withdraw-change": { stages: ["active"], whose: "either", also: changeOfOnesOwn },
  "step-in": { stages: ["active"], whose: "either" },
  "account-for-step-in": { stages: ["settled", "closed", "ended"], whose: "either", also: accountWanted },
  "take-back": { stages: ["active"], whose: "leader" },
  cancel: { stages: ["active"], whose: "either" },
  "add-view": { stages: ["ended"], whose: "either", also: viewWanted },
  declare: { stages: ["active"], whose: "delegate" },
  "confirm-outcome": { stages: ["declared"], whose: "leader", also: notDisputed },
  "dispute-outcome": { stages: ["declared"], whose: "leader", also: notDisputed },
  "revise-outcome": { stages: ["declared"], whose: "delegate", also: disputed },
  "accept-dispute": { stages: ["declared"], whose: "delegate", also: disputed },
  "stand-by-outcome": { stages: ["declared"], whose: "delegate", also: disputed },
  "reflect-as-leader": { stages: ["settled"], whose: "leader", also: leadersReflectionWanted },
  "reflect-as-delegate": { stages: ["settled"], whose: "delegate", also: delegatesReflectionWanted },
  "propose-learning": { stages: ["settled"], whose: "either", also: learningWanted },
  "agree-learning": { stages: ["settled"], whose: "either", also: learningOfTheOther },
  "propose-correction": { stages: ["settled", "closed"], whose: "either", also: noCorrectionOpen },
  "confirm-correction": { stages: ["settled", "closed"], whose: "either", also: correctionOfTheOther },
  "refuse-correction": { stages: ["settled", "closed"], whose: "either", also: correctionOfTheOther },
  "withdraw-correction": { stages: ["settled", "closed"], whose: "either", also: correctionOfOnesOwn },
  "appreciate-at-the-end": { stages: ["settled", "closed"], whose: "leader", also: notYetAppreciated },
  close: { stages: ["settled"], whose: "either", also: bothHaveReflected },
  "end-on-leaving": { stages: ["draft", "negotiating", "active", "declared", "settled"], whose: "clock" },
  tick: { stages: ["draft", "negotiating", "active", "declared", "settled", "closed"], whose: "clock" },
}

/** Why this person may not make this move now; null: the way is open. Of what they would say it knows nothing. */
export function closed(move: keyof typeof GATES, state: Delegation, by: Actor): Refused | null {
  const { stages, whose, also } = GATES[move]
  const party = partyOf(state, by)
  if (!mayEver(whose, state, party, by))
    return refuse("not-yours-to-do", { move, whose: whoseOf(whose, state) })
  if (!stages.includes(state.stage)) return refuse("not-at-this-stage", { move, stage: state.stage })
  return party && also ? also(state, party) : null
}

function mayEver(whose: Whose, state: Delegation, party: Party | null, by: Actor): boolean {
  if (whose === "clock") return by === CLOCK
  if (whose === "either") return party !== null
  return party !== null && party === whoseOf(whose, state)
}

function whoseOf(whose: Whose, state: Delegation): Party | "either" | "clock" {
  if (whose === "beginner") return state.begunBy
  return whose === "asked" ? otherParty(state.begunBy) : whose
}

function backBriefWanted({ backBrief }: Delegation): Refused | null {
  if (!backBrief.needed) return refuse("back-brief-not-needed")
  return backBrief.confirmed ? refuse("back-brief-already-confirmed") : null
}

function backBriefGiven({ backBrief }: Delegation): Refused | null {
  if (backBrief.confirmed) return refuse("back-brief-already-confirmed")
  return backBrief.given ? null : refuse("back-brief-not-given")
}

function notYetCommitted({ yes }: Delegation, party: Party): Refused | null {
  return yes[party] ? refuse("already-committed") : null
}

function someFlagOpen({ flags }: Delegation): Refused | null {
  if (flags.length === 0) return refuse("flag-unknown")
  return flags.some((flag) => flag.answer === null) ? null : refuse("flag-already-received")
}

function someHelpOpen({ help }: Delegation, party: Party): Refused | null {
  const theirs = help.filter(({ from }) => from !== party)
  if (theirs.length === 0) return refuse("help-unknown")
  return theirs.some(({ takenUp }) => takenUp === null) ? null : refuse("help-already-answered")
}

function viewWanted(state: Delegation, party: Party): Refused | null {
  if (state.ended?.because !== "cancelled")
    return refuse("not-at-this-stage", { move: "add-view", stage: state.stage })
  if (partyOf(state, state.ended.by) === party)
    return refuse("not-yours-to-do", { move: "add-view", whose: otherParty(party) })
  return state.ended.viewAdded ? refuse("view-already-added") : null
}

function notDisputed({ declaration }: Delegation): Refused | null {
  return declaration?.doubts ? refuse("not-your-turn", { whose: "delegate" }) : null
}

function disputed({ declaration }: Delegation): Refused | null {
  return declaration?.doubts ? null : refuse("not-your-turn", { whose: "leader" })
}

function calledIn(state: Delegation): Refused | null {
  return openCalls(state).length > 0 ? null : refuse("not-called-in")
}

function noChangeOpen({ change }: Delegation): Refused | null {
  return change ? refuse("change-already-proposed") : null
}

function changeOfTheOther({ change }: Delegation, party: Party): Refused | null {
  if (!change) return refuse("no-change-proposed")
  return change.by === party ? refuse("not-your-turn", { whose: otherParty(party) }) : null
}

function changeOfOnesOwn({ change }: Delegation, party: Party): Refused | null {
  if (!change) return refuse("no-change-proposed")
  return change.by === party ? null : refuse("not-your-turn", { whose: otherParty(party) })
}

function noCorrectionOpen({ correction }: Delegation): Refused | null {
  return correction ? refuse("correction-already-proposed") : null
}

function correctionOfTheOther({ correction }: Delegation, party: Party): Refused | null {
  if (!correction) return refuse("no-correction-proposed")
  return correction.by === party ? refuse("not-your-turn", { whose: otherParty(party) }) : null
}

function correctionOfOnesOwn({ correction }: Delegation, party: Party): Refused | null {
  if (!correction) return refuse("no-correction-proposed")
  return correction.by === party ? null : refuse("not-your-turn", { whose: otherParty(party) })
}

function accountWanted({ stepIns }: Delegation, party: Party): Refused | null {
  if (stepIns.length === 0) return refuse("no-step-in")
  return stepIns.some(({ accounts }) => accounts[party] === null) ? null : refuse("account-already-given")
}

function leadersReflectionWanted({ review }: Delegation): Refused | null {
  if (!review) return refuse("nothing-fell-short")
  return review.reflected.leader ? refuse("already-reflected") : null
}

/** The leader looks first, or has let fourteen days go by. */
function delegatesReflectionWanted({ review }: Delegation): Refused | null {
  if (!review) return refuse("nothing-fell-short")
  if (!opened(review, "delegate")) return refuse("leader-reflects-first")
  return review.reflected.delegate ? refuse("already-reflected") : null
}

function learningWanted(state: Delegation): Refused | null {
  const { review } = state
  if (!review) return refuse("nothing-fell-short")
  if (review.agreed) return refuse("learning-already-agreed")
  return opened(review, "learning") ? null : bothHaveReflected(state)
}

function learningOfTheOther(state: Delegation, party: Party): Refused | null {
  const proposed = state.review?.proposed
  const refused = learningWanted(state)
  if (refused) return refused
  if (!proposed) return refuse("no-learning-proposed")
  return proposed.by === party ? refuse("not-your-turn", { whose: otherParty(party) }) : null
}

function bothHaveReflected({ review }: Delegation): Refused | null {
  if (!review || opened(review, "learning")) return null
  return refuse("review-comes-first", { part: review.part })
}

function notYetAppreciated({ appreciated }: Delegation): Refused | null {
  return appreciated ? refuse("already-appreciated") : null
}
