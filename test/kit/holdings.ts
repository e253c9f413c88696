import { decide } from "../../src/domain/holding/decide.ts"
import { evolve } from "../../src/domain/holding/evolve.ts"
import type { World } from "../../src/domain/holding/holding.ts"
import { ana, chi, MONDAY, maya, say } from "./cast.ts"
import { by, sentences } from "./given.ts"

/** Ana and Chi are here, beside Maya. */
export const HERE: World = { here: new Set([maya, ana, chi]) }

/** The sentences of a holding. */
export const givenHolding = sentences({ decide, evolve, world: HERE })

export const LABELS = {
  title: say("Print the labels"),
  hours: 3,
  business: "in",
  why: "habit",
  whoCould: [ana],
  cameWith: null,
} as const
export const LIST = { type: "list", ...LABELS } as const
/** On Monday Maya puts it on her list. */
export const listed = by(maya, MONDAY, { type: "holding-listed", ...LABELS })
