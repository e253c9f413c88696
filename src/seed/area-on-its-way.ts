import { randomUUID } from "node:crypto"
import type { Level } from "../domain/shared/level.ts"

/** An area on its way from one to another, by its name and its levels; two are met before each next. */
export type AreaOnItsWay = { readonly id: string; readonly area: string; readonly levels: readonly Level[] }

export function areaOnItsWay(area: string, levels: readonly Level[]): AreaOnItsWay {
  return { id: randomUUID(), area, levels }
}
