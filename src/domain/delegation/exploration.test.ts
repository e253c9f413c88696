import { beforeAll, describe, expect, test } from "vitest"
import { ana, before, FULL, maya, WORLD } from "../../../test/kit/cast.ts"
import { explore, made, movesOf, type Place, wake } from "../../../test/kit/explore.ts"
import { WEIGHTLESS } from "../../../test/kit/moves.ts"
import { longestWait } from "../../../test/kit/silence.ts"
import { CLOCK } from "../shared/ids.ts"
import { daysAfter } from "../shared/time.ts"
import { openCalls } from "./called-in/called-in.ts"
import { tick, wakesAt } from "./clock.ts"
import { ENDS } from "./delegation.ts"

/**
 * A year for a draft; for the rest the days until the last criterion is seen, a year past due, the answers, and the three
 * parts of a review.
 */
const A_YEAR = 365
const AT_MOST = 91 + A_YEAR + 30 + 3 * 14

/** So many places take their time, on a slow machine. */
const SLOW = { timeout: 120_000 }

let all: ReturnType<typeof explore>
beforeAll(() => {
  all = explore()
  console.log(`${all.places.length} states, ${all.transitions.length} transitions`)
}, SLOW.timeout)

/** Every transition of the conversation for action: what it is called there, from, who, by which move, to. */
const CONVERSATION = [
  ["request, by the leader", "draft", "leader", "offer", "negotiating"],
  ["request, by the delegate", "nothing", "delegate", "ask-for-it", "negotiating"],
  ["promise, by the delegate", "negotiating", "delegate", "commit", "active"],
  ["promise, by the leader", "negotiating", "leader", "commit", "active"],
  ["counter, by the leader", "negotiating", "leader", "counter", "negotiating"],
  ["counter, by the delegate", "negotiating", "delegate", "counter", "negotiating"],
  ["understood", "negotiating", "leader", "confirm-back-brief", "active"],
  ["understood by silence", "negotiating", CLOCK, "tick", "active"],
  ["decline", "negotiating", "delegate", "decline", "declined"],
  ["not now", "negotiating", "leader", "decline", "declined"],
  ["withdraw, by the leader", "negotiating", "leader", "withdraw", "withdrawn"],
  ["withdraw, by the delegate", "negotiating", "delegate", "withdraw", "withdrawn"],
  ["no answer", "negotiating", CLOCK, "tick", "lapsed"],
  ["call in by silence", "active", CLOCK, "tick", "active"],
  ["call in by what is stated", "active", "delegate", "check-in", "active"],
  ["call in, by the delegate", "active", "delegate", "fire-tripwire", "active"],
  ["cure", "active", "delegate", "cure-tripwire", "active"],
  ["claim", "active", "leader", "claim-tripwire", "active"],
  ["answer, called in", "active", "leader", "answer-call", "active"],
  ["complete", "active", "delegate", "declare", "declared"],
  ["accept", "declared", "leader", "confirm-outcome", "settled"],
  ["accept, a small one", "declared", "leader", "confirm-outcome", "closed"],
  ["accept by silence", "declared", CLOCK, "tick", "settled"],
  ["reject completion", "declared", "leader", "dispute-outcome", "declared"],
  ["reject completion, a small one", "declared", "leader", "dispute-outcome", "settled"],
  ["complete anew", "declared", "delegate", "revise-outcome", "settled"],
  ["complete anew, still in doubt", "declared", "delegate", "revise-outcome", "declared"],
  ["complete as rejected", "declared", "delegate", "accept-dispute", "settled"],
  ["stand by completion", "declared", "delegate", "stand-by-outcome", "declared"],
  ["two accounts", "declared", "delegate", "stand-by-outcome", "settled"],
  ["cancel, by the leader", "active", "leader", "cancel", "ended"],
  ["cancel, by the delegate", "active", "delegate", "cancel", "ended"],
  ["hand back", "active", "delegate", "hand-back", "ended"],
  ["take back", "active", "leader", "take-back", "ended"],
  ["other conditions, by the leader", "active", "leader", "propose-change", "active"],
  ["other conditions, by the delegate", "active", "delegate", "propose-change", "active"],
  ["promised anew, by the leader", "active", "leader", "agree-change", "active"],
  ["promised anew, by the delegate", "active", "delegate", "agree-change", "active"],
  ["as promised before, by the leader", "active", "leader", "refuse-change", "active"],
  ["as promised before, by the delegate", "active", "delegate", "refuse-change", "active"],
  ["given up by silence", "active", CLOCK, "tick", "ended"],
  ["discard", "draft", "leader", "discard", "discarded"],
  ["discard by silence", "draft", CLOCK, "tick", "discarded"],
  ["look first", "settled", "leader", "reflect-as-leader", "settled"],
  ["look back after", "settled", "delegate", "reflect-as-delegate", "settled"],
  ["look back by silence", "settled", CLOCK, "tick", "settled"],
  ["learn, in the leader's words", "settled", "delegate", "agree-learning", "settled"],
  ["learn, in the delegate's words", "settled", "leader", "agree-learning", "settled"],
  ["close, by the leader", "settled", "leader", "close", "closed"],
  ["close, by the delegate", "settled", "delegate", "close", "closed"],
  ["close by silence", "settled", CLOCK, "tick", "closed"],
] as const

describe("the conversation for action", () => {
  test.each(CONVERSATION)("%s", (_, from, who, move, to) => {
    const taken = all.transitions.filter((step) => step.from === from && step.who === who)
    expect(taken).toContainEqual({ from, who, move, to })
  })

  test("nothing but a correction of both leads out of an end, and only a word on what was may be added", () => {
    const after = all.transitions.filter(({ from }) => (ENDS as readonly string[]).includes(from))
    expect(new Set(after.map(({ from, move, to }) => `${from} ${move} ${to}`))).toEqual(
      new Set([
        "ended add-view ended",
        "ended account-for-step-in ended",
        "closed account-for-step-in closed",
        "closed appreciate-at-the-end closed",
        "closed propose-correction closed",
        "closed withdraw-correction closed",
        "closed refuse-correction closed",
        "closed tick closed",
        "closed confirm-correction closed",
        // What fell short after all is looked at.
        "closed confirm-correction settled",
      ]),
    )
  })

  test("a stranger takes no part", () => {
    expect(all.transitions.filter(({ who }) => who === "stranger")).toEqual([])
  })
})

describe("the leader", () => {
  test("is called in by the clock, a check-in or the delegate, and by no move of their own", () => {
    for (const place of all.places)
      for (const world of [WORLD, FULL])
        for (const [by, calling] of [
          [maya, []],
          [ana, ["check-in", "fire-tripwire"]],
        ] as const)
          for (const [{ type }, { calls }] of movesOf(by, place, world))
            if (calls.length > place.state.calls.length) expect(calling).toContain(type)
  })

  test("is called in only while it is active", () => {
    for (const { state } of all.places) if (openCalls(state).length > 0) expect(state.stage).toBe("active")
  })
})

describe("silence", () => {
  const open = () => all.places.filter(({ state }) => !ENDS.includes(state.stage))
  const talking = () => open().filter(({ state }) => state.stage === "negotiating")

  test.each([
    ["both", null],
    ["the delegate", maya],
    ["the leader", ana],
  ])("of %s for ever comes to an end, whatever the other does", SLOW, (_, awake) => {
    expect(longestWait(open(), awake, WORLD)).toBeLessThanOrEqual(AT_MOST)
    expect(longestWait(talking(), awake, FULL)).toBeLessThanOrEqual(AT_MOST)
  })

  test("is not broken by what weighs nothing", SLOW, () => {
    for (const place of open())
      for (const [{ type }, state] of [maya, ana].flatMap((by) => [...movesOf(by, place, WORLD)]))
        if (WEIGHTLESS.includes(type)) expect(wakesAt(state, WORLD)).toBe(wakesAt(place.state, WORLD))
  })

  test("has a moment at which the clock acts, and none before, wherever something is waited for", () => {
    for (const { state } of all.places) {
      const wakes = wakesAt(state, WORLD)
      expect(wakes === null).toBe(ENDS.includes(state.stage) && !state.correction)
      if (!wakes) continue
      expect(tick(state, before(wakes), WORLD)).toEqual([])
      expect(tick(state, wakes, WORLD)).not.toEqual([])
    }
  })

  test("ends the same when the server was down, for days or for years", SLOW, () => {
    for (const place of open())
      for (const world of [WORLD, FULL]) {
        const end = endOf(place, world)
        for (const days of [10, 40, 100, 2000])
          expect(endOf({ ...place, now: daysAfter(place.now, days) }, world)).toEqual(end)
      }
  })
})

/** How it ends when nobody but the clock acts. */
function endOf(place: Place, world: typeof WORLD) {
  let { state, now } = place
  while (!ENDS.includes(state.stage)) {
    now = wake({ state, now }, world)
    state = made({ type: "tick", by: CLOCK, at: now }, state, world) ?? state
  }
  const { stage, settled, ended, active } = state
  return [stage, settled?.how, settled?.outcome, settled?.doubts, ended?.because, active?.worstCase]
}
