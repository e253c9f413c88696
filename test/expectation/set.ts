import { asking } from "./said/asking.ts"
import { passingOn } from "./said/passing-on.ts"
import { telling } from "./said/telling.ts"
import { clubs } from "./terms/clubs.ts"
import { goals } from "./terms/goals.ts"
import { releases } from "./terms/releases.ts"
import { services } from "./terms/services.ts"

/** All labelled sentences of the terms, and all of what is said. */
export const terms = [releases, goals, clubs, services].flat().flatMap(({ sentences }) => sentences)
export const said = [asking, telling, passingOn].flat().flatMap(({ sentences }) => sentences)
