import type { AreaHandOverEvent, Step, World } from "../../src/domain/area-hand-over/area-hand-over.ts"
import { decide } from "../../src/domain/area-hand-over/decide.ts"
import { evolve } from "../../src/domain/area-hand-over/evolve.ts"
import type { Fact } from "../../src/domain/area-hand-over/progress.ts"
import type { Recorded } from "../../src/domain/shared/recorded.ts"
import { ana, MONDAY, maya, TUESDAY } from "./cast.ts"
import { by, sentences } from "./given.ts"

/** Nothing has settled between Maya and Ana in this area. */
export const NOTHING_YET: World = { delegateHere: true, areaStands: true, another: false, facts: [] }

/** The sentences of handing over an area. */
export const givenArea = sentences({ decide, evolve, world: NOTHING_YET })

/** Consult, advise, delegate; two met before each. */
export const ROW: readonly Step[] = [
  { level: 3, mustSettle: 2 },
  { level: 5, mustSettle: 2 },
  { level: 7, mustSettle: 0 },
]
export const SHORTER: readonly Step[] = [
  { level: 3, mustSettle: 1 },
  { level: 7, mustSettle: 0 },
]
export const ABOUT = { delegate: ana, area: "stock" } as const
export const PROPOSE = { type: "propose", ...ABOUT, row: ROW } as const

/** On Monday Maya proposes it; on Tuesday Ana agrees. */
export const proposed: Recorded<AreaHandOverEvent> = by(maya, MONDAY, {
  type: "area-hand-over-proposed",
  leader: maya,
  ...ABOUT,
  row: ROW,
})
export const agreed: Recorded<AreaHandOverEvent> = by(ana, TUESDAY, { type: "row-agreed", row: ROW })

/** One that settled: met, at the level at which it begins, unless told otherwise. */
export function fact(settledAt: string, otherwise: Partial<Fact> = {}): Fact {
  return { settledAt, outcome: "met", level: 3, surprise: false, ...otherwise }
}

export function settledSo(...facts: readonly Fact[]): World {
  return { ...NOTHING_YET, facts }
}
