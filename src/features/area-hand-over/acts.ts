import { z } from "zod"
import type {
  AreaHandOverRefusal,
  CommandType,
  Later,
  Step,
} from "../../domain/area-hand-over/area-hand-over.ts"
import { MUST_SETTLE, ROW } from "../../domain/area-hand-over/row.ts"
import type { Level } from "../../domain/shared/level.ts"
import { words } from "../../domain/shared/words.ts"
import { Text } from "../delegation/terms-schema.ts"

const Nothing = z.object({})

/** A row of levels, going up. */
export const RowInput = z
  .array(
    z.object({
      level: z.int().min(1).max(7),
      mustSettle: z
        .int()
        .min(1)
        .max(MUST_SETTLE.atMost)
        .optional()
        .meta({ description: "How many settle met before the next level; of no meaning at the last." }),
    }),
  )
  .min(ROW.from)
  .max(ROW.to)
export type RowInput = z.input<typeof RowInput>

/** One act on the handing over of an area: the move it is in the rules, what it takes, and why it may be refused. */
function act<M extends CommandType, B extends z.ZodType>(
  move: M,
  body: B,
  summary: string,
  refusals: readonly AreaHandOverRefusal[],
) {
  return { move, body, summary, refusals: ["area-hand-over-over", ...refusals] as const }
}

const STANDS_STILL = ["area-hand-over-paused", "area-handed-over-already"] as const

/** Every act on one that is there, by its noun. */
export const ACTS = {
  rows: act("propose-row", z.object({ row: RowInput }), "Propose another row of levels.", [
    "row-does-not-fit",
    "row-as-it-is",
    ...STANDS_STILL,
  ]),
  "row-agreements": act("agree-row", Nothing, "Agree to the row of levels that was proposed.", [
    "no-row-proposed",
    "row-for-the-other",
  ]),
  "row-refusals": act("keep-row", Nothing, "Let the row of levels stand as it was.", [
    "no-row-proposed",
    "row-for-the-other",
    "area-hand-over-not-begun",
  ]),
  "not-nows": act("say-not-now", Nothing, "Say: not now. It leaves no mark.", [
    "for-the-delegate-to-say",
    "area-hand-over-begun",
  ]),
  "next-level-agreements": act(
    "agree-next-level",
    Nothing,
    "Say yes to the next level. It moves when both have.",
    ["level-not-full", "area-hand-over-not-begun", ...STANDS_STILL],
  ),
  pauses: act("pause", Nothing, "Pause it. It leaves no mark.", [
    "area-hand-over-not-begun",
    "area-handed-over-already",
  ]),
  resumptions: act("resume", Nothing, "Take it up again.", ["area-hand-over-not-paused"]),
  stops: act("stop", z.object({ reason: Text.nullish() }), "Stop it. It leaves no mark.", [
    "for-the-leader-to-say",
  ]),
} as const

export type Noun = keyof typeof ACTS
export const NOUNS = Object.keys(ACTS) as [Noun, ...Noun[]]
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>

type Said = { readonly row?: z.infer<typeof RowInput>; readonly reason?: string | null }
type Unstamped = Later extends infer C ? (C extends Later ? Omit<C, "by" | "at"> : never) : never

/** What an act says, in the words of the rules. */
export function moveOf(noun: Noun, { row, reason }: Said): Unstamped {
  const { move } = ACTS[noun]
  switch (move) {
    case "propose-row":
      return { type: move, row: stepsOf(row ?? []) }
    case "stop":
      return { type: move, reason: words(reason) }
    default:
      return { type: move }
  }
}

/** A row as the rules know it; how many is suggested where nobody said. */
export function stepsOf(row: z.infer<typeof RowInput>): readonly Step[] {
  return row.map(({ level, mustSettle }) => ({
    level: level as Level,
    mustSettle: mustSettle ?? MUST_SETTLE.suggested,
  }))
}
