import type { AreaHandOverView } from "../../client/client.ts"
import type { Level } from "../../domain/shared/level.ts"
import { words } from "./words.ts"

/** One level of the row: behind, held now, or to come; and what is said of it. */
export type Stone = { readonly level: Level; readonly look: "met" | "held" | "next"; readonly says: string }

type Row = AreaHandOverView["row"]
const { row: say } = words

/** The row of levels as it stands: what lies behind, where it is, and what is to come. */
export function stonesOf({ passed, row, progress, stage }: AreaHandOverView): readonly Stone[] {
  const behind = passed.map((level) => ({ level: level as Level, look: "met", says: say.behind }) as const)
  const done = stage === "handed-over"
  const now = progress ? say.nowOf(Math.min(progress.met, progress.mustSettle), progress.mustSettle) : say.now
  const ahead = row.map(({ level }, index): Stone => {
    if (index === 0) return { level: level as Level, look: "held", says: done ? say.holds : now }
    return { level: level as Level, look: "next", says: say.after(row[index - 1]?.mustSettle ?? 0) }
  })
  return [...behind, ...ahead]
}

/** A row that is only proposed: nothing of it is there yet. */
export function proposedStones(row: Row): readonly Stone[] {
  return row.map(({ level }, index) => ({
    level: level as Level,
    look: "next",
    says: index === 0 ? say.first : say.after(row[index - 1]?.mustSettle ?? 0),
  }))
}
