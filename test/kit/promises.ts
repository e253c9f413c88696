import { decide } from "../../src/domain/promise/decide.ts"
import { evolve } from "../../src/domain/promise/evolve.ts"
import type { World } from "../../src/domain/promise/promise.ts"
import { ana, MONDAY, maya, say } from "./cast.ts"
import { by, sentences } from "./given.ts"

/** Ana, in Lisbon, promises Maya, in Berlin. */
export const BETWEEN: World = {
  from: { here: true, zone: "Europe/Lisbon", away: [] },
  to: { here: true, zone: "Europe/Berlin", away: [] },
  betweenThem: true,
}

/** The sentences of a promise. */
export const givenPromise = sentences({ decide, evolve, world: BETWEEN })

/** By Friday of the week that the cast lives in. */
export const DUE = "2026-11-27"
export const ABOUT_IT = {
  to: maya,
  what: say("I send you the three quotes"),
  due: DUE,
  about: null,
  cameFrom: "hand",
} as const
export const PROMISE = { type: "promise", ...ABOUT_IT } as const
/** On Monday Ana promises it. */
export const promised = by(ana, MONDAY, { type: "promised", from: ana, ...ABOUT_IT })
