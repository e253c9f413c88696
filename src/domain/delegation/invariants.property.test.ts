import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always } from "../../../test/kit/always.ts"
import { ana, before, chi, maya } from "../../../test/kit/cast.ts"
import { anyGame, play } from "../../../test/kit/play.ts"
import { daysAsCents } from "../organisation/settings.ts"
import type { Recorded } from "../shared/recorded.ts"
import { isRefusal } from "../shared/refusal.ts"
import { openCalls, type Tripped } from "./called-in/called-in.ts"
import { tick, wakesAt } from "./clock.ts"
import { decide } from "./decide.ts"
import { type Delegation, ENDS } from "./delegation.ts"
import type { DelegationEvent } from "./events.ts"
import { evolve } from "./evolve.ts"
import { closed } from "./gate.ts"
import { personGone, termsRefused } from "./round.ts"
import { criteriaOf, worstCaseOf } from "./terms.ts"

const rounds = (events: readonly Recorded<DelegationEvent>[]) =>
  events.flatMap((event) => ("round" in event && typeof event.round === "object" ? [event.round] : []))

/** All that these may change in what a delegation remembers. */
const MARKS: Partial<Record<DelegationEvent["type"], readonly (keyof Delegation)[]>> = {
  declined: ["stage", "turn"],
  withdrawn: ["stage", "turn"],
  lapsed: ["stage", "turn"],
  "handed-back": ["stage", "turn", "ended", "calls", "change"],
  "taken-back": ["stage", "turn", "ended", "calls", "change"],
  cancelled: ["stage", "turn", "ended", "calls", "change"],
  ended: ["stage", "turn", "ended", "calls", "change"],
  "change-proposed": ["change", "carriedOn"],
  "change-refused": ["change", "carriedOn"],
  "change-withdrawn": ["change", "carriedOn"],
  "change-lapsed": ["change"],
  said: ["messages", "help"],
  "stepped-in": ["stepIns"],
  "step-in-accounted": ["stepIns"],
  "accounts-opened": ["stepIns"],
  "leader-reflected": ["review"],
  "delegate-reflected": ["review"],
  "review-moved-on": ["review"],
  "learning-proposed": ["review"],
  "learning-agreed": ["review"],
  appreciated: ["appreciated"],
}

/** Whose move may call the leader in, and for what. */
const CALLED_IN_BY: Record<Tripped["kind"], readonly string[]> = {
  "check-in-missed": ["clock: tick"],
  "past-due": ["clock: tick"],
  "over-limit": ["ana: check-in"],
  "off-course": ["ana: check-in"],
  agreed: ["clock: tick", "ana: check-in", "ana: fire-tripwire"],
}

describe("whatever anybody tries", () => {
  test("every stage and most moves come up", () => {
    const seen = new Set<string>()
    for (const game of fc.sample(anyGame, { numRuns: 400, seed: 1 }))
      for (const { recorded, after } of play(game)) {
        seen.add(after?.stage ?? "nothing")
        for (const { type } of recorded) seen.add(type)
      }
    expect([...seen]).toEqual(expect.arrayContaining([...ENDS, "active", "settled", "outcome-stood-by"]))
    const called = ["tripwire-fired", "tripwire-cured", "tripwire-claimed", "call-answered"]
    expect([...seen]).toEqual(expect.arrayContaining(called))
  })

  test("nothing throws, not even when the clock of the machine is set back", () => {
    const back = fc.property(anyGame, ({ from, tries }) => {
      play({ from, tries: tries.map((one) => ({ ...one, minutes: -one.minutes })) })
    })
    fc.assert(back, { numRuns: 200 })
  })

  always(
    "active takes both yeses to the same round, and a confirmed back-brief where one is needed",
    (turn) => {
      if (!turn.recorded.some(({ type }) => type === "activated")) return
      const history = [...turn.past, ...turn.recorded]
      const round = rounds(history).at(-1)
      const since = history.findLastIndex((event) => "round" in event && event.round === round)
      const said = history.slice(since)
      const yes = (person: string) =>
        said.some(
          (event) => event.type === "committed" && event.round === round?.number && event.by === person,
        )
      expect(round?.author === "leader" || yes(maya)).toBe(true)
      expect(round?.author === "delegate" || yes(ana)).toBe(true)
      const brief = said.map(({ type }) => type).filter((type) => type.startsWith("back-brief-"))
      if (!round?.backBriefNeeded || round.author === "delegate") return
      expect(brief.slice(-2)).toEqual(["back-brief-given", "back-brief-confirmed"])
    },
  )

  always(
    "no worst case is above the threshold, nor all of them above the fatal loss, when one becomes active",
    (turn) => {
      const activated = turn.recorded.find(({ type }) => type === "activated")
      if (activated?.type !== "activated" || !turn.after) return
      const { settings, leader, atStakeElsewhere } = turn.world
      const threshold = Math.min(settings.threshold, leader.threshold ?? settings.threshold)
      expect(activated.worstCase).toBeLessThanOrEqual(daysAsCents(threshold, settings))
      expect(atStakeElsewhere + activated.worstCase).toBeLessThanOrEqual(
        daysAsCents(settings.fatalLoss, settings),
      )
      const atMost = turn.after.rounds.at(-1)?.terms.atMost
      expect(atMost && worstCaseOf(atMost, activated)).toBe(activated.worstCase)
      expect(personGone(turn.world)).toBeNull()
    },
  )

  always("every round, whoever wrote it, could stand when it was written", (turn) => {
    const { recorded, before, command, world } = turn
    const inForce = before?.active ? before.rounds.at(-1)?.terms : null
    for (const { terms } of rounds(recorded)) {
      expect(termsRefused(terms, command.at, world, inForce)).toBeNull()
      const ids = [...criteriaOf(terms), ...terms.tripwires].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  always(
    "the leader is called in by the clock, a check-in or the delegate's word, and by no leader",
    (turn) => {
      const { command, recorded } = turn
      for (const event of recorded)
        if (event.type === "tripwire-fired")
          expect(CALLED_IN_BY[event.tripped.kind]).toContain(`${command.by}: ${command.type}`)
    },
  )

  always("each occurrence calls the leader in once, and only while it is active", (turn) => {
    const { after, past, recorded } = turn
    let changes = 0
    const fired: string[] = []
    for (const event of [...past, ...recorded]) {
      if (event.type === "change-agreed") changes += 1
      if (event.type !== "tripwire-fired") continue
      const since = event.tripped.kind === "over-limit" ? changes : 0
      fired.push(`${since} ${JSON.stringify(event.tripped)}`)
    }
    expect(new Set(fired).size).toBe(fired.length)
    expect(after?.calls.map(({ id }) => id) ?? []).toEqual(fired.map((_, index) => `call-${index + 1}`))
    if (after && openCalls(after).length > 0) expect(after.stage).toBe("active")
  })

  always("decline, not now, withdraw and lapse leave no mark", ({ after }) => {
    if (!after || !["declined", "withdrawn", "lapsed", "discarded"].includes(after.stage)) return
    const { active, declaration, settled, ended, flags, checkIns } = after
    expect({ active, declaration, settled, ended }).toEqual({
      active: null,
      declaration: null,
      settled: null,
      ended: null,
    })
    expect([...flags, ...checkIns]).toEqual([])
  })

  always(
    "after an end nothing is recorded, save another word on it, once, or what turned out otherwise",
    (turn) => {
      if (!turn.before || !ENDS.includes(turn.before.stage) || turn.recorded.length === 0) return
      const [view, ...opened] = turn.recorded.map(({ type }) => type)
      if (view === "view-added") {
        expect(turn.past.findLast(({ type }) => type === "cancelled")?.by).not.toBe(turn.command.by)
        expect(turn.past.some(({ type }) => type === "view-added")).toBe(false)
        return expect(opened).toEqual([])
      }
      if (view === "appreciated") return expect(turn.before.appreciated).toBeNull()
      if (view?.startsWith("correction-")) return expect(turn.before.stage).toBe("closed")
      expect(view).toBe("step-in-accounted")
      expect(["", "accounts-opened"]).toContain(opened.join())
    },
  )

  always("what is let be leaves its own mark, and no other", ({ recorded, before, after }) => {
    if (!before || !after || recorded.some(({ type }) => !(type in MARKS))) return
    const marked = recorded.flatMap(({ type }) => MARKS[type] ?? [])
    const changed = (Object.keys(after) as (keyof Delegation)[]).filter(
      (part) => after[part] !== before[part],
    )
    expect(marked).toEqual(expect.arrayContaining(changed))
  })

  always("a stranger gets nothing recorded", ({ command, recorded }) => {
    if (command.by === chi) expect(recorded).toEqual([])
  })

  always("a refusal changes nothing and says why in plain data", ({ answer, before, after }) => {
    if (!isRefusal(answer)) return
    expect(after).toBe(before)
    expect(JSON.parse(JSON.stringify(answer.detail))).toEqual(answer.detail)
  })

  always("a closed gate is what deciding says", ({ before, command, answer }) => {
    if (!before || command.type === "draft" || command.type === "ask-for-it") return
    const refused = closed(command.type, before, command.by)
    if (refused) expect(answer).toEqual(refused)
  })

  always("the same question has the same answer, and nothing asked is changed by asking", (turn) => {
    const { command, before, world, answer } = turn
    expect(decide(command, frozen(before), frozen(world))).toEqual(answer)
  })

  always("the same history gives the same state, one version for each event", ({ after, recorded, past }) => {
    const history = [...past, ...recorded]
    expect(history.reduce<Delegation | null>(evolve, null)).toEqual(after)
  })

  always("time never goes back", ({ after, command, past }) => {
    if (!after) return
    const { turn, active, declaration, settled, ended, carriedOn } = after
    expect(past.every(({ at }) => at <= command.at)).toBe(true)
    if (turn) expect(turn.answerBy > turn.since).toBe(true)
    const moments = [active?.since, declaration?.at, declaration?.waitingSince, settled?.at, ended?.at]
    const passed = moments.filter((moment) => moment !== undefined)
    expect(passed).toEqual(passed.toSorted())
    expect(carriedOn <= command.at).toBe(true)
  })

  always(
    "the clock has something to do at one moment, not before, and after an end only where a correction waits",
    ({ after, world }) => {
      if (!after) return
      const wakes = wakesAt(after, world)
      expect(wakes === null).toBe(ENDS.includes(after.stage) && !after.correction)
      if (!wakes) return
      expect(tick(after, before(wakes), world)).toEqual([])
      expect(tick(after, wakes, world)).not.toEqual([])
    },
  )
})

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
