import type { AreaHandOverView } from "../../client/client.ts"
import { MUST_SETTLE, ROW } from "../../domain/area-hand-over/row.ts"
import { LEVELS, type Level } from "../../domain/shared/level.ts"

/** What is chosen of the seven: how many must settle at each. Their order is the levels’ own. */
export type Chosen = { readonly [level in Level]?: number }

/** A row to begin with: consult, advise, delegate. */
export const BEGIN: Chosen = { 3: MUST_SETTLE.suggested, 5: MUST_SETTLE.suggested, 7: MUST_SETTLE.suggested }

export function chosenOf(row: AreaHandOverView["row"]): Chosen {
  return Object.fromEntries(
    row.map(({ level, mustSettle }) => [level, mustSettle || MUST_SETTLE.suggested]),
  ) as Chosen
}

export function levelsOf(chosen: Chosen): readonly Level[] {
  return LEVELS.filter((level) => chosen[level] !== undefined)
}

/** As it is sent. */
export function rowOf(chosen: Chosen): { level: number; mustSettle: number }[] {
  return levelsOf(chosen).map((level) => ({ level, mustSettle: chosen[level] ?? MUST_SETTLE.suggested }))
}

/** Chosen, or not any more. */
export function turned(chosen: Chosen, level: Level): Chosen {
  const { [level]: was, ...others } = chosen
  return was === undefined ? { ...chosen, [level]: MUST_SETTLE.suggested } : others
}

export function isEnough(chosen: Chosen): boolean {
  const count = levelsOf(chosen).length
  return count >= ROW.from && count <= ROW.to
}
