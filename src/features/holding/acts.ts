import { z } from "zod"
import {
  type CommandType,
  type HoldingRefusal,
  type Later,
  TITLE_MOST,
} from "../../domain/holding/holding.ts"
import { words } from "../../domain/shared/words.ts"
import { Id } from "../delegation/terms-schema.ts"

const Nothing = z.object({})

/** What one says of it anew; what is left out stays. */
const RevisionInput = z
  .object({
    title: z.string().trim().min(1).max(TITLE_MOST).optional(),
    hours: z.number().nullish(),
    business: z.enum(["on", "in"]).nullish(),
    why: z.enum(["nobody-yet", "risk", "habit", "like"]).nullish(),
    whoCould: z.array(Id).max(20).optional(),
  })
  .meta({ id: "HoldingRevisionInput" })

/** One act on a holding: the move it is in the rules, what it takes, and why it may be refused. */
function act<M extends CommandType, B extends z.ZodType>(
  move: M,
  body: B,
  summary: string,
  refusals: readonly HoldingRefusal[] = [],
) {
  return { move, body, summary, refusals }
}

/** Every act on a holding that is there, by its noun. */
export const ACTS = {
  revisions: act("revise", RevisionInput, "Say something of it anew; what is left out stays.", [
    "holding-over",
    "hours-not-of-a-week",
    "holding-names-oneself",
    "person-not-here",
  ]),
  openings: act("open", Nothing, "Open it to be asked for, by one's reports and those named as who could.", [
    "holding-over",
  ]),
  closings: act("close", Nothing, "Close it: nobody may ask for it any more."),
  "hand-overs": act(
    "draft",
    z.object({ delegate: Id.nullish() }),
    "Begin a draft from it: its title is the outcome.",
    ["holding-over", "holding-under-way", "person-not-here"],
  ),
  "let-gos": act("let-go", Nothing, "One does it no more, and nobody else does.", [
    "holding-over",
    "holding-under-way",
  ]),
  resumptions: act("resume", Nothing, "One holds it again.", ["holding-over"]),
} as const

export type Noun = keyof typeof ACTS
export const NOUNS = Object.keys(ACTS) as [Noun, ...Noun[]]
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>

type Unstamped = Later extends infer C ? (C extends Later ? Omit<C, "by" | "at"> : never) : never

/** What an act says, in the words of the rules. A hand-over begins a delegation, and is said by `hand-over.ts`. */
export function moveOf(noun: Exclude<Noun, "hand-overs">, body: z.output<typeof RevisionInput>): Unstamped {
  const { move } = ACTS[noun]
  if (move !== "revise") return { type: move }
  const { title, ...said } = body
  const anew = words(title)
  return { type: move, ...said, ...(anew ? { title: anew } : {}) } as Unstamped
}
