import { describe, expect, test } from "vitest"
import { AGREED, called, checkedIn, EFFORT, FENCED, MONEY } from "../../../test/kit/called-in.ts"
import {
  active,
  ana,
  askedFor,
  DOCUMENTATION,
  declared,
  disputed,
  drafted,
  FLOUR,
  MONDAY,
  maya,
  offered,
  RELEASE_NOTES,
  round,
  type Story,
  say,
  settled,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
} from "../../../test/kit/cast.ts"
import { explore } from "../../../test/kit/explore.ts"
import { by, given } from "../../../test/kit/given.ts"
import { type Away, daysAfter } from "../shared/time.ts"
import type { CallAnswer } from "./called-in/called-in.ts"
import { ENDS } from "./delegation.ts"
import type { Party } from "./events.ts"
import { closed, type GATES } from "./gate.ts"
import { type Need, needsOf } from "./needs.ts"

const zone = "Europe/Lisbon"
const there = { zone, away: [] }
const needs = (story: Story, now = WEDNESDAY, away: readonly Away[] = []) => {
  const state = given(story).state()
  const of = (party: Party) => needsOf(state, party, { zone, away }, now)
  return { leader: of("leader"), delegate: of("delegate") }
}
const aWeek = daysAfter(MONDAY, 7)
const brief = by(ana, TUESDAY, { type: "back-brief-given", round: 1, text: say("Mine") })
const yes = by(ana, TUESDAY, { type: "committed", round: 1 })

describe("what is waited for", () => {
  test.each<[string, Story, Partial<Record<"leader" | "delegate", readonly Need[]>>]>([
    ["a draft", drafted(FLOUR), { leader: [{ kind: "finish-draft" }] }],
    ["an offer", offered(FLOUR), { delegate: [{ kind: "answer-round", by: aWeek }] }],
    ["a request", askedFor(FLOUR), { leader: [{ kind: "answer-round", by: aWeek }] }],
    ["a yes", [...offered(DOCUMENTATION), yes], { delegate: [{ kind: "give-back-brief", by: aWeek }] }],
    ["a back-brief", [...offered(DOCUMENTATION), brief], { leader: [{ kind: "confirm-back-brief" }] }],
    ["something active", active(FLOUR), {}],
    ["something declared", declared(RELEASE_NOTES), { leader: [{ kind: "confirm-outcome" }] }],
    ["a dispute", disputed(RELEASE_NOTES), { delegate: [{ kind: "answer-dispute" }] }],
    [
      "something settled",
      settled(RELEASE_NOTES),
      { leader: [{ kind: "close" }], delegate: [{ kind: "close" }] },
    ],
    ["something declined", [...offered(FLOUR), by(ana, TUESDAY, { type: "declined" })], {}],
  ])("by %s", (_, story, waited) => {
    expect(needs(story)).toEqual({ leader: [], delegate: [], ...waited })
  })

  test("by a confirmed back-brief: the yes", () => {
    const confirmed = by(maya, WEDNESDAY, { type: "back-brief-confirmed", round: 1, bySilence: false })
    expect(needs([...offered(DOCUMENTATION), brief, confirmed])).toEqual({
      leader: [],
      delegate: [{ kind: "answer-round", by: daysAfter(WEDNESDAY, 7) }],
    })
  })
  test("by a flag and by help, until they are answered", () => {
    const flagged = by(ana, WEDNESDAY, {
      type: "flagged",
      flag: "flag-1",
      what: say("A"),
      criterion: null,
      intend: null,
    })
    const asked = by(ana, WEDNESDAY, { type: "help-asked", message: "message-1", text: say("B") })
    const offer = { type: "said", message: "message-2", kind: "offer-of-support", text: say("C") } as const
    expect(needs([...active(FLOUR), asked, flagged, by(maya, WEDNESDAY, offer)])).toEqual({
      leader: [
        { kind: "receive-flag", flag: "flag-1" },
        { kind: "answer-help", message: "message-1" },
      ],
      delegate: [{ kind: "answer-help", message: "message-2" }],
    })
  })
  test("by the rhythm on the agreed day until grace is over, and by the day the last of it is seen", () => {
    const days = ["2026-11-30", "2026-12-01", "2026-12-03", "2026-12-04", "2027-02-15", "2027-02-22"]
    const graceUntil = "2026-12-04T00:00:00.000Z"
    expect(days.map((day) => needs(active(RELEASE_NOTES), `${day}T12:00:00.000Z`).delegate)).toEqual([
      [],
      [{ kind: "check-in", day: "2026-12-01" }],
      [{ kind: "check-in", day: "2026-12-01", graceUntil }],
      [],
      [],
      [{ kind: "declare", due: "2027-02-22" }],
    ])
  })
  test("by a check-in in its grace before all else, for as long as being away moves it on", () => {
    const help = by(maya, WEDNESDAY, {
      type: "said",
      message: "message-1",
      kind: "offer-of-support",
      text: say("Shall I?"),
    })
    const story = [...active({ ...FENCED, due: "2026-12-03" }), help]
    const asked = { kind: "answer-help", message: "message-1" }
    expect(needs(story, "2026-12-01T12:00:00.000Z").delegate).toEqual([
      asked,
      { kind: "check-in", day: "2026-12-01" },
    ])
    const away = [{ from: "2026-12-02", until: "2026-12-02" }]
    expect(needs(story, "2026-12-04T12:00:00.000Z", away).delegate).toEqual([
      { kind: "check-in", day: "2026-12-01", graceUntil: "2026-12-05T00:00:00.000Z" },
      asked,
      { kind: "declare", due: "2026-12-03" },
    ])
  })
  test("of the leader who is called in: an answer to each call, first of all", () => {
    const flag = { type: "flagged", flag: "flag-1", what: say("A"), criterion: null, intend: null } as const
    const story = [
      ...active(FENCED),
      by(ana, WEDNESDAY, flag),
      called(WEDNESDAY, "call-1", AGREED),
      called(WEDNESDAY, "call-2", MONEY),
      called(WEDNESDAY, "call-3", EFFORT),
    ]
    const answer = (call: string, answer: CallAnswer) =>
      by(maya, WEDNESDAY, { type: "call-answered", call, answer, line: null, text: null })
    const wanted = (...more: Story) => needs([...story, ...more]).leader
    const received = { kind: "receive-flag", flag: "flag-1" }
    expect(wanted()).toEqual([
      { kind: "answer-call", call: "call-1" },
      { kind: "answer-call", call: "call-2" },
      { kind: "answer-call", call: "call-3" },
      received,
    ])
    expect(wanted(answer("call-1", "support"), answer("call-3", "change-terms"))).toEqual([
      { kind: "answer-call", call: "call-2" },
      received,
    ])
    expect(wanted(checkedIn(WEDNESDAY))).toEqual([received])
    expect(needs(story).delegate).toEqual([])
  })
  test.each([
    ["leader", maya],
    ["delegate", ana],
  ] as const)("by a change that the %s proposed: the other one's answer", (author, person) => {
    const proposal = round(FLOUR, { number: 2, author })
    const change = by(person, TUESDAY, { type: "change-proposed", round: proposal, text: null })
    const other = author === "leader" ? "delegate" : "leader"
    expect(needs([...active(FLOUR), change])).toEqual({
      leader: [],
      delegate: [],
      [other]: [{ kind: "answer-change", by: aWeek }],
    })
  })

  describe("by a step-in", () => {
    const stepIn = (id: string) =>
      by(maya, WEDNESDAY, {
        ...{ type: "stepped-in", stepIn: id, kind: "directed", on: "2026-11-25" },
        ...{ calledIn: false, reason: say("The leads were waiting") },
      } as const)
    const account = by(ana, THURSDAY, {
      ...{ type: "step-in-accounted", stepIn: "step-in-1" },
      ...{ happened: null, why: null, welcome: true, words: null },
    } as const)
    const stepped = (story: Story) => [
      ...story.slice(0, active(RELEASE_NOTES).length),
      stepIn("step-in-1"),
      stepIn("step-in-2"),
      ...story.slice(active(RELEASE_NOTES).length),
    ]
    const both: readonly Need[] = [
      { kind: "account-for-step-in", stepIn: "step-in-1" },
      { kind: "account-for-step-in", stepIn: "step-in-2" },
    ]
    const done = by(maya, THURSDAY, { type: "closed", bySilence: false })
    const ended = by(ana, THURSDAY, { type: "handed-back", reason: say("I cannot do it well") })

    test("nothing while it goes on", () => {
      for (const story of [active(RELEASE_NOTES), declared(RELEASE_NOTES)])
        expect(needs(stepped(story))).toEqual(needs(story))
    })
    test("each one's account of each, once it is over, whatever became of it", () => {
      const close: Need = { kind: "close" }
      const over = stepped(settled(RELEASE_NOTES))
      expect(needs(over)).toEqual({ leader: [close, ...both], delegate: [close, ...both] })
      expect(needs([...over, done])).toEqual({ leader: both, delegate: both })
      expect(needs([...stepped(active(RELEASE_NOTES)), ended])).toEqual({ leader: both, delegate: both })
    })
    test("but not one that is given", () => {
      const over = [...stepped(settled(RELEASE_NOTES)), done, account]
      expect(needs(over)).toEqual({ leader: both, delegate: both.slice(1) })
    })
  })
})

/** So many places take their time, on a slow machine. */
const SLOW = { timeout: 120_000 }

const OF_WHAT_WAS: readonly Need["kind"][] = ["account-for-step-in", "answer-correction"]

/** What answers a need. */
const ANSWERS: Record<Need["kind"], keyof typeof GATES> = {
  "finish-draft": "offer",
  "answer-round": "commit",
  "give-back-brief": "back-brief",
  "confirm-back-brief": "confirm-back-brief",
  "answer-call": "answer-call",
  "receive-flag": "receive-flag",
  "answer-help": "answer-help",
  "check-in": "check-in",
  "answer-change": "agree-change",
  declare: "declare",
  "confirm-outcome": "confirm-outcome",
  "answer-dispute": "accept-dispute",
  reflect: "reflect-as-leader",
  "write-learning": "propose-learning",
  "agree-learning": "agree-learning",
  "answer-correction": "confirm-correction",
  close: "close",
  "account-for-step-in": "account-for-step-in",
}

test(
  "wherever one can get, nobody is asked for what is closed to them, nor after an end for anything but a word on what was",
  SLOW,
  () => {
    for (const { state, now } of explore().places) {
      const waited = [
        ...needsOf(state, "leader", there, now).map((need) => [maya, need] as const),
        ...needsOf(state, "delegate", there, now).map((need) => [state.delegate ?? "", need] as const),
      ]
      for (const [person, { kind }] of waited) {
        const theirs = kind === "reflect" && person !== maya ? "reflect-as-delegate" : ANSWERS[kind]
        expect([kind, closed(theirs, state, person)]).toEqual([kind, null])
      }
      const late = waited.filter(([, { kind }]) => !OF_WHAT_WAS.includes(kind))
      if (ENDS.includes(state.stage)) expect(late).toEqual([])
      if (state.stage === "negotiating" || state.stage === "declared") expect(waited).not.toEqual([])
    }
  },
)
