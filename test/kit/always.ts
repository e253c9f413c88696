import fc from "fast-check"
import { test } from "vitest"
import { anyGame, play, type Turn } from "./play.ts"

/** Holds after every turn of whatever anybody tries in such games. Nothing ever throws, or playing would. */
export function always(what: string, holds: (turn: Turn) => void, games = anyGame) {
  test(what, () => {
    const told = fc.property(games, (game) => {
      for (const turn of play(game)) holds(turn)
    })
    fc.assert(told, { numRuns: 200 })
  })
}
