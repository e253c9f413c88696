import { decide } from "../../src/domain/plan/decide.ts"
import { evolve } from "../../src/domain/plan/evolve.ts"
import type { World } from "../../src/domain/plan/plan.ts"
import { ana, MONDAY, maya, say } from "./cast.ts"
import { by, sentences } from "./given.ts"

/** Maya lives in Berlin. */
export const AT_HOME: World = { zone: "Europe/Berlin" }

/** The sentences of a plan. */
export const givenPlan = sentences({ decide, evolve, world: AT_HOME })

/** The week that the cast lives in. */
export const WEEK = "2026-11-23"
export const IF_THEN = {
  when: say("I open Ana’s drafts folder"),
  iWill: say("close it, and write down what I wanted to see"),
} as const
export const PLAN = {
  type: "plan",
  week: WEEK,
  cameFrom: "praise",
  about: { person: ana },
  ...IF_THEN,
} as const
/** On Monday Maya plans it. */
export const planned = by(maya, MONDAY, { ...PLAN, type: "planned" })
