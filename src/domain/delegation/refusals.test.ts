import { expect, test } from "vitest"
import { AGREED, FENCED, called as fired, MONEY } from "../../../test/kit/called-in.ts"
import {
  active,
  ana,
  ben,
  counterOffer,
  DOCUMENTATION,
  DONE,
  declared,
  drafted,
  FLOUR,
  FRIDAY,
  FULL,
  maya,
  OFFER,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { CORRECTION, correcting } from "../../../test/kit/corrections.ts"
import { by, given } from "../../../test/kit/given.ts"
import type { Move } from "../../../test/kit/moves.ts"
import {
  LOOKED_BACK,
  learned,
  lookedBack,
  NOTHING_LEARNED,
  short,
  TOLD_BACK,
  toldBack,
} from "../../../test/kit/review.ts"
import { AS_PROPOSED, changing, MORE_FLOUR, SETTLED_AFTER, WELCOME } from "../../../test/kit/room.ts"
import type { DelegationCommand } from "./commands.ts"
import { type DelegationRefusal, REFUSALS } from "./refusals.ts"
import type { Terms } from "./terms.ts"

const text = say("Something")
const COMMIT: Move = { type: "commit", round: 1 }
const CONFIRM: Move = { type: "confirm-back-brief" }
const BRIEF: Move = { type: "back-brief", round: 1, text }
const HELP: Move = { type: "answer-help", message: "message-1", takenUp: true, text: null }
const RECEIVE: Move = { type: "receive-flag", flag: "flag-1", answer: "help", text: null }
const ACCEPT: Move = { type: "accept-dispute" }
const VIEW: Move = { type: "add-view", text }
const PROPOSE: Move = { ...AS_PROPOSED, terms: MORE_FLOUR }
const STEP_IN: Move = { type: "step-in", kind: "pressed", on: null, reason: text }
const ACCOUNT: Move = { type: "account-for-step-in", stepIn: "step-in-1", ...WELCOME }
const dispute = (met: boolean): Move => ({
  type: "dispute-outcome",
  doubts: [{ criterion: "s1", met, reason: text }],
})
const counter = (terms: Partial<Terms>): Move => counterOffer({ ...FLOUR, ...terms })

const briefed = [...offered(DOCUMENTATION), by(ana, TUESDAY, { type: "back-brief-given", round: 1, text })]
const confirmed = [
  ...briefed,
  by(maya, TUESDAY, { type: "back-brief-confirmed", round: 1, bySilence: false }),
]
const flag = { type: "flagged", flag: "flag-1", what: text, criterion: null, intend: null } as const
const received = { type: "flag-received", flag: "flag-1", answer: "carry-on", text: null } as const
const flagged = [...active(FLOUR), by(ana, WEDNESDAY, flag), by(maya, WEDNESDAY, received)]
const helping = [...active(FLOUR), by(ana, WEDNESDAY, { type: "help-asked", message: "message-1", text })]
const offering = by(maya, WEDNESDAY, { type: "said", message: "message-2", kind: "offer-of-support", text })
const helped = by(maya, WEDNESDAY, { type: "help-answered", message: "message-1", takenUp: true, text: null })
const cancelled = [...active(FLOUR), by(maya, WEDNESDAY, { type: "cancelled", cause: text })]
const viewed = [...cancelled, by(ana, WEDNESDAY, { type: "view-added", text })]
const accounted = [
  ...SETTLED_AFTER,
  by(maya, THURSDAY, { type: "step-in-accounted", stepIn: "step-in-1", ...WELCOME }),
]
const seenEarly = [{ id: "s1", text, seenBy: "2026-12-01" }]

const called = [
  ...active(FENCED),
  fired(WEDNESDAY, "call-1", { kind: "off-course", checkIn: 1 }),
  fired(WEDNESDAY, "call-2", MONEY),
]
const supported = {
  type: "call-answered",
  call: "call-1",
  answer: "support",
  line: null,
  text: null,
} as const
const onceFired = [...active(FENCED), fired(WEDNESDAY, "call-1", AGREED)]
const cured = [...active(FENCED), by(ana, WEDNESDAY, { type: "tripwire-cured", tripwire: "t5", text: null })]
const fire = (tripwire: string): Move => ({ type: "fire-tripwire", tripwire, text: null })
const answer = (call: string, line: number | null = null): Move => ({
  ...{ type: "answer-call", call, answer: "hold-course", line, text: null },
})

const agreedOn = [
  ...learned(RELEASE_NOTES),
  by(ana, THURSDAY, { type: "learning-agreed", number: 1 } as const),
]
const appreciated = [...settled(RELEASE_NOTES), by(maya, THURSDAY, { type: "appreciated", text } as const)]

/** For each reason there is, the shortest way to hear it: what happened, who then tries what, in which world. */
const WAYS: Record<DelegationRefusal, readonly [Story, string, Move, typeof WORLD?]> = {
  "not-at-this-stage": [active(FLOUR), ana, COMMIT],
  "not-yours-to-do": [offered(FLOUR), ben, COMMIT],
  "not-your-turn": [declared(FLOUR), ana, ACCEPT],
  "offered-to-oneself": [drafted(FLOUR, maya), maya, OFFER],
  "person-not-here": [drafted(FLOUR, ben), maya, OFFER, { ...WORLD, delegate: null }],
  "stage-not-set": [offered(FLOUR), ana, counter({ success: [] })],
  "worst-case-too-large": [offered(FLOUR), ana, counter({ atMost: { days: 21, money: 0 } })],
  "everything-at-once-too-large": [offered(FLOUR), ana, COMMIT, FULL],
  "due-in-the-past": [offered(FLOUR), ana, counter({ due: "2026-11-26" })],
  "seen-before-due": [offered(FLOUR), ana, counter({ success: seenEarly })],
  "answer-by-in-the-past": [offered(FLOUR), ana, { ...counterOffer(FLOUR), answerBy: "2026-11-26" }],
  "rhythm-unknown": [offered(FLOUR), ana, counter({ checkIns: { every: "often", graceDays: 0 } })],
  "criterion-unknown": [active(FLOUR), ana, { type: "flag", what: text, criterion: "s9", intend: null }],
  "terms-have-changed": [offered(FLOUR), ana, { type: "commit", round: 2 }],
  "already-committed": [offered(FLOUR), maya, COMMIT],
  "back-brief-not-needed": [offered(FLOUR), ana, BRIEF],
  "back-brief-not-given": [offered(DOCUMENTATION), maya, CONFIRM],
  "back-brief-already-confirmed": [confirmed, maya, CONFIRM],
  "flag-unknown": [active(FLOUR), maya, RECEIVE],
  "flag-already-received": [flagged, maya, RECEIVE],
  "help-unknown": [active(FLOUR), maya, HELP],
  "help-already-answered": [[...helping, helped], maya, HELP],
  "not-your-help": [[...helping, offering], ana, HELP],
  "promise-needs-words": [
    helping,
    maya,
    { type: "answer-help", message: "message-1", takenUp: true, text: null, due: "2026-12-01" },
  ],
  "criteria-not-judged": [active(FLOUR), ana, { ...DONE, judgements: [] }],
  "nothing-in-doubt": [declared(FLOUR), maya, dispute(true)],
  "view-already-added": [viewed, ana, VIEW],
  "tripwire-in-the-past": [offered(FLOUR), ana, counter({ tripwires: [{ id: "", text, on: "2026-11-26" }] })],
  "change-already-proposed": [changing(FLOUR, MORE_FLOUR), ana, PROPOSE],
  "no-change-proposed": [active(FLOUR), ana, { type: "agree-change", round: 2 }],
  "nothing-changed": [active(FLOUR), ana, { ...PROPOSE, terms: FLOUR }],
  "reads-as-a-step-in": [active(FLOUR), maya, { ...PROPOSE, text: say("Please hurry") }],
  "step-in-unknown": [SETTLED_AFTER, maya, { ...ACCOUNT, stepIn: "step-in-2" }],
  "step-in-on-no-such-day": [active(FLOUR), ana, { ...STEP_IN, on: "2026-11-28" }],
  "no-step-in": [settled(RELEASE_NOTES), maya, ACCOUNT],
  "account-already-given": [accounted, maya, ACCOUNT],
  "not-called-in": [active(FENCED), maya, answer("call-1")],
  "call-unknown": [called, maya, answer("call-9")],
  "call-already-answered": [[...called, by(maya, WEDNESDAY, supported)], maya, answer("call-1")],
  "line-needed": [called, maya, answer("call-2")],
  "line-not-needed": [called, maya, answer("call-1", 2_000)],
  "line-not-beyond": [called, maya, answer("call-2", 1_000)],
  "tripwire-unknown": [active(FENCED), ana, fire("t9")],
  "tripwire-fires-by-itself": [active(FENCED), ana, fire("t6")],
  "tripwire-already-fired": [onceFired, ana, fire("t5")],
  "tripwire-already-cured": [cured, ana, fire("t5")],
  "nothing-fell-short": [settled(RELEASE_NOTES), maya, LOOKED_BACK],
  "leader-reflects-first": [short(RELEASE_NOTES), ana, TOLD_BACK],
  "already-reflected": [lookedBack(RELEASE_NOTES), maya, LOOKED_BACK],
  "reflection-incomplete": [short(RELEASE_NOTES), maya, { ...LOOKED_BACK, looks: null }],
  "review-comes-first": [short(RELEASE_NOTES), ana, { type: "close" }],
  "nothing-learned": [toldBack(RELEASE_NOTES), ana, { type: "propose-learning", learning: NOTHING_LEARNED }],
  "no-learning-proposed": [toldBack(RELEASE_NOTES), ana, { type: "agree-learning", number: 1 }],
  "learning-has-changed": [learned(RELEASE_NOTES), ana, { type: "agree-learning", number: 2 }],
  "learning-already-agreed": [agreedOn, maya, { type: "agree-learning", number: 1 }],
  "correction-already-proposed": [correcting(), maya, CORRECTION],
  "no-correction-proposed": [settled(RELEASE_NOTES), maya, { type: "confirm-correction" }],
  "nothing-corrected": [settled(RELEASE_NOTES), maya, { ...CORRECTION, judgements: [] }],
  "already-appreciated": [appreciated, maya, { type: "appreciate-at-the-end", text }],
}

test.each(REFUSALS)("%s can be heard", (code) => {
  const [story, who, move, world = WORLD] = WAYS[code]
  given(story)
    .in(world)
    .when({ ...move, by: who, at: FRIDAY } as DelegationCommand)
    .refused(code)
})

test("no reason is left out, and none stands twice", () => {
  expect(Object.keys(WAYS).toSorted()).toEqual([...REFUSALS].toSorted())
})
