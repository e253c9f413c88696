import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always } from "../../../../test/kit/always.ts"
import { ana, maya, RELEASE_NOTES, THURSDAY, WORLD } from "../../../../test/kit/cast.ts"
import { attempts } from "../../../../test/kit/moves.ts"
import { short } from "../../../../test/kit/review.ts"
import { CLOCK } from "../../shared/ids.ts"
import type { Recorded } from "../../shared/recorded.ts"
import { isRefusal } from "../../shared/refusal.ts"
import { type At, daysAfter } from "../../shared/time.ts"
import { tick } from "../clock.ts"
import type { CommandType, DelegationCommand } from "../commands.ts"
import { decide } from "../decide.ts"
import type { Delegation } from "../delegation.ts"
import type { DelegationEvent } from "../events.ts"
import { evolve } from "../evolve.ts"

type Happened = Recorded<DelegationEvent>
type Try = {
  readonly who: typeof maya | typeof ana | typeof CLOCK
  readonly pick: number
  readonly days: number
}

/** Among all there is, what is about a review comes up too seldom. */
const TRIED: readonly CommandType[] = [
  ...(["reflect-as-leader", "reflect-as-delegate", "propose-learning", "agree-learning"] as const),
  ...(["appreciate-at-the-end", "close", "confirm-outcome"] as const),
]

const anyTry = fc.record({
  who: fc.constantFrom(maya, ana, CLOCK),
  pick: fc.nat(10_000),
  days: fc.constantFrom(0, 0, 1, 6, 7, 13, 14, 15),
})

/** From a shortfall on, whatever the two and the clock try. */
function afterwards(tries: readonly Try[]): readonly Happened[] {
  const happened: Happened[] = [...short(RELEASE_NOTES)]
  let now: At = THURSDAY
  for (const { who, pick, days } of tries) {
    now = daysAfter(now, days)
    const state = happened.reduce<Delegation | null>(evolve, null) as Delegation
    happened.push(...recordedBy(who, pick, now, state))
  }
  return happened
}

function recordedBy(who: Try["who"], pick: number, at: At, state: Delegation): readonly Happened[] {
  const moves = attempts(state, at).filter(({ type }) => TRIED.includes(type))
  const command = { ...moves[pick % moves.length], by: who, at } as DelegationCommand
  const answer = who === CLOCK ? tick(state, at, WORLD) : decide(command, state, WORLD)
  return isRefusal(answer) ? [] : answer.map((event) => ({ ...event, by: who, at }))
}

const anyReview = fc.array(anyTry, { maxLength: 60 }).map(afterwards)

describe("whatever anybody tries after a shortfall", () => {
  test("the delegate's part comes after the leader's, or after fourteen days", () => {
    fc.assert(
      fc.property(anyReview, (happened) => {
        const theirs = happened.findIndex(({ type }) => type === "delegate-reflected")
        if (theirs < 0) return
        const before = happened.slice(0, theirs)
        if (before.some(({ type }) => type === "leader-reflected")) return
        const moved = before.find((event) => event.type === "review-moved-on" && event.to === "delegate")
        expect(moved?.by).toBe(CLOCK)
        expect((moved?.at ?? "") >= daysAfter(THURSDAY, 14)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test("every part of a review comes up in what is tried", () => {
    const seen = new Set(
      fc.sample(anyReview, { numRuns: 500, seed: 1 }).flatMap((all) => all.map(({ type }) => type)),
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...[
          "leader-reflected",
          "delegate-reflected",
          "review-moved-on",
          "learning-proposed",
          "learning-agreed",
        ],
        ...["appreciated", "closed"],
      ]),
    )
  })

  test("what is agreed is what the other one wrote, and nothing comes after it but a close", () => {
    fc.assert(
      fc.property(anyReview, (happened) => {
        const index = happened.findIndex(({ type }) => type === "learning-agreed")
        if (index < 0) return
        const written = happened.slice(0, index).findLast(({ type }) => type === "learning-proposed")
        expect(written?.by).not.toBe(happened[index]?.by)
        const after = happened.slice(index + 1).map(({ type }) => type)
        expect(after.filter((type) => type === "learning-proposed" || type === "learning-agreed")).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

always("a review is there exactly where something fell short", ({ after }) => {
  if (!after?.settled) return expect(after?.review ?? null).toBeNull()
  if (after.settled.outcome !== "met") expect(after.review).not.toBeNull()
})
