import { afterAll, expect, test } from "vitest"
import { rounds } from "../kit/rounds.ts"
import { ownGround } from "./ground.ts"
import { beginRun, live, ROUNDS_IN_A_LIFE } from "./rounds.ts"

const ROUNDS = rounds({ quick: 10, ci: 40, long: 200 })
const lives = Array.from({ length: ROUNDS / ROUNDS_IN_A_LIFE }, (_, number) => number)

const { by, tally, tell } = beginRun("kill -9")
afterAll(tell)

test.each(lives)(
  "whatever is killed, and when, everything acknowledged is there once: life %i",
  async (number) => {
    const before = tally.acknowledged
    await live(ownGround(number % 2 === 1), number, by, tally)
    expect(tally.acknowledged).toBeGreaterThan(before)
  },
  300_000,
)
