import { describe, expect, test } from "vitest"
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
  type Story,
  say,
  settled,
  TUESDAY,
  WEDNESDAY,
} from "../../../test/kit/cast.ts"
import { explore } from "../../../test/kit/explore.ts"
import { by, given } from "../../../test/kit/given.ts"
import { daysAfter } from "../shared/time.ts"
import { ENDS } from "./delegation.ts"
import { closed, type GATES } from "./gate.ts"
import { type Need, needsOf } from "./needs.ts"

const zone = "Europe/Lisbon"
const needs = (story: Story, now = WEDNESDAY) => {
  const state = given(story).state()
  return { leader: needsOf(state, "leader", zone, now), delegate: needsOf(state, "delegate", zone, now) }
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
  test("by the rhythm on the agreed day until grace is over, and by the day it is due", () => {
    const days = ["2026-11-30", "2026-12-01", "2026-12-03", "2026-12-04", "2027-02-15", "2027-02-16"]
    expect(days.map((day) => needs(active(RELEASE_NOTES), `${day}T12:00:00.000Z`).delegate)).toEqual([
      [],
      [{ kind: "check-in", day: "2026-12-01" }],
      [{ kind: "check-in", day: "2026-12-01" }],
      [],
      [{ kind: "declare", due: "2027-02-15" }],
      [{ kind: "declare", due: "2027-02-15" }],
    ])
  })
})

/** What answers a need. */
const ANSWERS: Record<Need["kind"], keyof typeof GATES> = {
  "finish-draft": "offer",
  "answer-round": "commit",
  "give-back-brief": "back-brief",
  "confirm-back-brief": "confirm-back-brief",
  "receive-flag": "receive-flag",
  "answer-help": "answer-help",
  "check-in": "check-in",
  declare: "declare",
  "confirm-outcome": "confirm-outcome",
  "answer-dispute": "accept-dispute",
  close: "close",
}

test("wherever one can get, nobody is asked for what is closed to them, nor for anything after an end", () => {
  for (const { state, now } of explore().places) {
    const waited = [
      ...needsOf(state, "leader", zone, now).map((need) => [maya, need] as const),
      ...needsOf(state, "delegate", zone, now).map((need) => [state.delegate ?? "", need] as const),
    ]
    for (const [person, { kind }] of waited)
      expect([kind, closed(ANSWERS[kind], state, person)]).toEqual([kind, null])
    if (ENDS.includes(state.stage)) expect(waited).toEqual([])
    if (state.stage === "negotiating" || state.stage === "declared") expect(waited).not.toEqual([])
  }
})
