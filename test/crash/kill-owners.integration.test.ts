import { expect, test } from "vitest"
import { ownersGround, postgres15 } from "./owners-ground.ts"
import { beginRun, live, ROUNDS_IN_A_LIFE } from "./rounds.ts"

const ROUNDS = 50
// Its first start has no initdb to kill, only migrations: odd numbers.
const lives = Array.from({ length: ROUNDS / ROUNDS_IN_A_LIFE }, (_, number) => 2 * number + 1)
const wanted = process.env.LEEWAY_LONG === "1" && postgres15

test.runIf(wanted)(
  "with an operator's PostgreSQL 15, too",
  async () => {
    const { by, tally, tell } = beginRun("kill -9 with PostgreSQL 15")
    for (const number of lives) await live(await ownersGround(), number, by, tally)
    tell()
    expect(tally.acknowledged).toBeGreaterThan(ROUNDS)
  },
  1_800_000,
)
