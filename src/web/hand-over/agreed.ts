import type { AreaView } from "../../client/client.ts"
import { type Level, OUT_OF_IT } from "../../domain/shared/level.ts"

/** The two of a hand-over, by id. */
export type Pair = { readonly leader: string; readonly delegate: string | null }

/** What is agreed about the area that a hand-over is in. */
export type Agreed = {
  readonly area: string
  /** The level of these two. */
  readonly level: Level | null
  /** Who decides in it, where the leader is out of it. */
  readonly holder: { readonly id: string; readonly name: string | null } | null
}

/** What is agreed in the area of that name, whatever its case and blanks; null: nothing. */
export function agreedIn(
  areas: readonly AreaView[],
  name: string,
  { leader, delegate }: Pair,
): Agreed | null {
  const area = areas.find((one) => one.name !== null && alike(one.name) === alike(name))
  if (!area?.name) return null
  const theirs = area.levels.filter((one) => one.leader.id === leader)
  const level = theirs.find((one) => one.delegate.id === delegate)?.level ?? null
  const holder = theirs.find((one) => one.level === OUT_OF_IT)?.delegate ?? null
  return level === null && holder === null ? null : { area: area.name, level: level as Level | null, holder }
}

function alike(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase()
}
