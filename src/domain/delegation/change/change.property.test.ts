import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always } from "../../../../test/kit/always.ts"
import { play, type Turn } from "../../../../test/kit/play.ts"
import { anyChanges } from "../../../../test/kit/room-games.ts"
import { daysAsCents } from "../../organisation/settings.ts"
import type { Recorded } from "../../shared/recorded.ts"
import { otherParty, partyOf } from "../delegation.ts"
import type { DelegationEvent } from "../events.ts"
import { type AtMost, worstCaseOf } from "../terms.ts"

const agreedIn = (recorded: readonly Recorded<DelegationEvent>[]) =>
  recorded.find((event) => event.type === "change-agreed")

/** Holds after every turn of whatever anybody tries. */
const throughout = (what: string, holds: (turn: Turn) => void) => always(what, holds, anyChanges)

describe("whatever anybody tries", () => {
  test("changes are proposed, agreed, refused and withdrawn", () => {
    const games = fc.sample(anyChanges, { numRuns: 200, seed: 1 })
    const seen = games
      .flatMap((game) => play(game))
      .flatMap(({ recorded }) => recorded.map(({ type }) => type))
    expect(seen).toEqual(
      expect.arrayContaining(["change-proposed", "change-agreed", "change-refused", "change-withdrawn"]),
    )
  })

  throughout("the terms in force stay as they are until the other one agrees", (turn) => {
    const { before, after, recorded, command } = turn
    if (!before?.active || !after) return
    if (!agreedIn(recorded)) {
      expect(after.rounds).toBe(before.rounds)
      return expect(after.active).toBe(before.active)
    }
    const { change } = before
    expect(change && otherParty(change.by)).toBe(partyOf(before, command.by))
    expect(command).toMatchObject({ type: "agree-change", round: change?.round.number })
    expect(after.rounds).toEqual([...before.rounds, change?.round])
    expect(change?.round).toMatchObject({ number: before.rounds.length + 1, backBriefNeeded: false })
  })

  throughout("one change is on the table at a time", ({ past, recorded, after }) => {
    let open: number | null = null
    for (const event of [...past, ...recorded])
      switch (event.type) {
        case "change-proposed":
          expect(open).toBeNull()
          open = event.round.number
          break
        case "change-agreed":
        case "change-refused":
        case "change-withdrawn":
        case "change-lapsed":
          expect(event.round).toBe(open)
          open = null
      }
    expect(after?.change?.round.number ?? null).toBe(after?.stage === "active" ? open : null)
  })

  throughout("no change goes beyond the threshold, nor everything at once beyond the fatal loss", (turn) => {
    const agreed = agreedIn(turn.recorded)
    if (!agreed) return
    const { settings, leader, atStakeElsewhere } = turn.world
    const threshold = Math.min(settings.threshold, leader.threshold ?? settings.threshold)
    expect(agreed.worstCase).toBeLessThanOrEqual(daysAsCents(threshold, settings))
    expect(atStakeElsewhere + agreed.worstCase).toBeLessThanOrEqual(daysAsCents(settings.fatalLoss, settings))
    const { worstCase, dayRate } = agreed
    expect(worstCaseOf(turn.after?.rounds.at(-1)?.terms.atMost as AtMost, { dayRate })).toBe(worstCase)
    expect(turn.after?.active).toEqual({ ...turn.before?.active, worstCase, dayRate, changed: agreed.at })
  })
})
