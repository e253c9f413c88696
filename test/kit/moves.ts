import type { CommandType, DelegationCommand } from "../../src/domain/delegation/commands.ts"
import type { Delegation } from "../../src/domain/delegation/delegation.ts"
import { allMet } from "../../src/domain/delegation/outcome.ts"
import { criteriaOf, type Terms } from "../../src/domain/delegation/terms.ts"
import { type At, dayAt, daysAfter } from "../../src/domain/shared/time.ts"
import { ana, DOCUMENTATION, FLOUR, maya, RELEASE_NOTES, say } from "./cast.ts"
import { LOOKED_BACK, NOTHING_LEARNED, TOLD_BACK } from "./review.ts"
import { AS_PROPOSED, UNWELCOME, WELCOME } from "./room.ts"

/** A move without who and when. */
export type Move = DelegationCommand extends infer C
  ? C extends DelegationCommand
    ? Omit<C, "by" | "at">
    : never
  : never

const TOO_LARGE: Terms = { ...DOCUMENTATION, atMost: { days: 30, money: 0 } }
/** With a line of money, and a tripwire of each kind: in words, with a day, with a sum. */
const FENCED_IN: Terms = {
  ...DOCUMENTATION,
  limits: { effortDays: 25, money: 1_000 },
  tripwires: [
    ...DOCUMENTATION.tripwires,
    { id: "t5", text: say("No branch is set up"), on: "2026-12-18" },
    { id: "t6", text: say("The translators ask for a deposit"), moneyOver: 500 },
  ],
}
export const SIZES: readonly Terms[] = [FLOUR, RELEASE_NOTES, FENCED_IN]
const NO_REMARKS = { remarks: [], answerBy: null, backBrief: false }

/** Every move in every way that matters, sensible or not, as if each person might try anything at any time. */
export function attempts(state: Delegation, now: At): readonly Move[] {
  const inTheRoom = [...toPerform(state), ...toChange(state, now), ...toStepIn(state, now)]
  const agreed = [...toAgree(state, now), ...inTheRoom, ...toBeCalledIn(state)]
  return [...agreed, ...toJudge(state), ...OF_THE_CLOCK]
}

/** It looks, and looks again; seldom has someone left. */
const LOOK = { type: "tick" } as const
const OF_THE_CLOCK: readonly Move[] = [{ type: "end-on-leaving" }, LOOK, LOOK, LOOK]

function toAgree({ rounds }: Delegation, now: At): readonly Move[] {
  const round = rounds.length
  const inFourWeeks = dayAt(daysAfter(now, 28), "UTC")
  return [
    ...SIZES.map((terms): Move => ({ type: "revise", delegate: ana, terms })),
    { type: "revise", delegate: maya, terms: FLOUR },
    { type: "revise", delegate: null, terms: FLOUR },
    { type: "draft", delegate: ana, terms: FLOUR },
    { type: "ask-for-it", leader: maya, terms: FLOUR, ...NO_REMARKS },
    { type: "discard" },
    { type: "offer", ...NO_REMARKS },
    { type: "offer", ...NO_REMARKS, backBrief: true },
    ...[...SIZES, TOO_LARGE].map((terms): Move => ({ type: "counter", terms, ...NO_REMARKS })),
    { type: "counter", terms: FLOUR, ...NO_REMARKS, backBrief: true },
    { type: "counter", terms: { ...FLOUR, due: inFourWeeks }, ...NO_REMARKS, answerBy: inFourWeeks },
    { type: "back-brief", round, text: say("In my words") },
    { type: "back-brief", round: round - 1, text: say("Of what was before") },
    { type: "confirm-back-brief" },
    { type: "correct-back-brief", text: say("Nearly") },
    { type: "commit", round },
    { type: "commit", round: round - 1 },
    { type: "decline" },
    { type: "withdraw" },
  ]
}

function toPerform({ help }: Delegation): readonly Move[] {
  const checkIn = { text: null, criterion: null, moneyUsed: null, effort: null }
  const messages = [...help.map(({ id }) => id), "message-0"]
  return [
    { type: "check-in", course: "on-course", ...checkIn },
    { type: "check-in", course: "at-risk", ...checkIn, criterion: "s99" },
    { type: "show-note", text: say("What I learned today") },
    { type: "flag", what: say("The supplier is on strike"), criterion: "s1", intend: null },
    { type: "flag", what: say("Something"), criterion: "s99", intend: null },
    { type: "receive-flag", flag: "flag-1", answer: "carry-on", text: null },
    { type: "receive-flag", flag: "flag-99", answer: "help", text: null },
    { type: "say", kind: "reply", text: say("Good to know"), despite: null },
    { type: "say", kind: "offer-of-support", text: say("Shall I call them?"), despite: null },
    { type: "ask-for-help", text: say("Could you call them?") },
    ...messages.map((message): Move => ({ type: "answer-help", message, takenUp: true, text: null })),
    { type: "hand-back", reason: say("I cannot do it well") },
    { type: "cancel", cause: say("The shop closes") },
    { type: "add-view", text: say("It might have stayed open") },
  ]
}

function toChange({ rounds, change }: Delegation, now: At): readonly Move[] {
  const terms = rounds.at(-1)?.terms ?? FLOUR
  const round = change?.round.number ?? 0
  const inFourWeeks = { ...terms, due: dayAt(daysAfter(now, 28), "UTC") }
  const dearer = { ...inFourWeeks, atMost: { days: terms.atMost?.days ?? 0, money: 900 } }
  return [
    { ...AS_PROPOSED, terms },
    { ...AS_PROPOSED, terms: inFourWeeks },
    { ...AS_PROPOSED, terms: dearer, text: say("Please take this one") },
    { ...AS_PROPOSED, terms: dearer, text: say("Please take this one"), despite: say("It was asked of me") },
    { ...AS_PROPOSED, terms: TOO_LARGE },
    { type: "agree-change", round },
    { type: "agree-change", round: round - 1 },
    { type: "refuse-change", round, text: null },
    { type: "withdraw-change" },
  ]
}

function toStepIn({ stepIns }: Delegation, now: At): readonly Move[] {
  const stepIn = stepIns.at(-1)?.id ?? "step-in-0"
  const reason = say("It could not wait")
  const order = { type: "say", kind: "reply", text: say("Please call them"), despite: null } as const
  return [
    order,
    { ...order, despite: reason },
    { type: "step-in", kind: "duty", on: null, reason },
    { type: "step-in", kind: "did-part", on: dayAt(now, "UTC"), reason },
    { type: "step-in", kind: "pressed", on: "2026-11-25", reason },
    { type: "account-for-step-in", stepIn, ...WELCOME },
    { type: "account-for-step-in", stepIn: "step-in-1", ...UNWELCOME },
    { type: "take-back", reason },
  ]
}

/** What calls the leader in, what is said of it, and the answers of the one who is called in. */
function toBeCalledIn(state: Delegation): readonly Move[] {
  const checkIn = { type: "check-in", text: null, criterion: null, moneyUsed: null, effort: null } as const
  const tripwires = [...(state.rounds.at(-1)?.terms.tripwires ?? []).map(({ id }) => id), "t99"]
  return [
    { ...checkIn, course: "off-course" },
    { ...checkIn, course: "at-risk", moneyUsed: 1_500 },
    { ...checkIn, course: "on-course", effort: "over-the-limit" },
    ...tripwires.flatMap((tripwire): Move[] => [
      { type: "fire-tripwire", tripwire, text: null },
      { type: "cure-tripwire", tripwire, text: null },
    ]),
    { type: "claim-tripwire", tripwire: null, text: say("It has come to that") },
    ...callsOfEachKind(state).flatMap((call): Move[] => [
      { type: "answer-call", call, answer: "hold-course", line: null, text: null },
      { type: "answer-call", call, answer: "hold-course", line: 2_000, text: null },
      { type: "answer-call", call, answer: "support", line: null, text: null },
      { type: "answer-call", call, answer: "change-terms", line: null, text: null },
    ]),
  ]
}

function callsOfEachKind({ calls }: Delegation): readonly string[] {
  return [...new Map(calls.map(({ id, tripped: { kind } }) => [kind, id])).values(), "call-99"]
}

function toJudge(state: Delegation): readonly Move[] {
  const terms = state.rounds.at(-1)?.terms ?? FLOUR
  const [first, ...others] = allMet(terms)
  if (!first) throw new Error("terms of a round have a criterion")
  const partly = [{ ...first, met: false }, ...others]
  const none = criteriaOf(terms).map(({ id }) => ({ criterion: id, met: id.startsWith("f"), shows: null }))
  const account = { moneyUsed: null, lost: null, text: null }
  const doubt = (criterion: string, met: boolean) => ({ criterion, met, reason: say("I saw it otherwise") })
  return [
    { type: "declare", judgements: null, ...account },
    { type: "declare", judgements: partly, ...account },
    { type: "declare", judgements: none, ...account },
    { type: "declare", judgements: others, ...account },
    { type: "confirm-outcome" },
    { type: "dispute-outcome", doubts: [doubt(first.criterion, false)] },
    { type: "dispute-outcome", doubts: [doubt(first.criterion, true)] },
    { type: "dispute-outcome", doubts: [doubt("s99", true)] },
    { type: "revise-outcome", judgements: allMet(terms) },
    { type: "revise-outcome", judgements: partly },
    { type: "revise-outcome", judgements: others },
    { type: "accept-dispute" },
    { type: "stand-by-outcome", reason: null },
    ...toReview(state),
    ...toCorrect(first.criterion),
    { type: "close" },
  ]
}

function toReview({ review }: Delegation): readonly Move[] {
  const number = review?.proposed?.number ?? 0
  const lesson = { ...NOTHING_LEARNED, lessons: [say("Ask for the price before the hall")] }
  return [
    LOOKED_BACK,
    { ...LOOKED_BACK, looks: null },
    TOLD_BACK,
    { ...TOLD_BACK, leaderKept: null },
    { type: "propose-learning", learning: lesson },
    { type: "propose-learning", learning: NOTHING_LEARNED },
    { type: "agree-learning", number },
    { type: "agree-learning", number: number - 1 },
    { type: "appreciate-at-the-end", text: say("You told me the day you knew") },
  ]
}

function toCorrect(criterion: string): readonly Move[] {
  const correct = (met: boolean): Move => ({
    ...{ type: "propose-correction", lost: null, text: null },
    judgements: [{ criterion, met, shows: null }],
  })
  return [
    correct(true),
    correct(false),
    { type: "confirm-correction" },
    { type: "refuse-correction", text: null },
    { type: "withdraw-correction" },
  ]
}

/** What may always be said. */
export const WEIGHTLESS: readonly CommandType[] = ["say", "ask-for-help", "answer-help"]
