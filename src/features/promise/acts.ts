import { z } from "zod"
import type { CommandType, Later, PromiseRefusal } from "../../domain/promise/promise.ts"
import { words } from "../../domain/shared/words.ts"
import { DaySchema, Sentence, Text } from "../delegation/terms-schema.ts"

const Nothing = z.object({})
const Said = z.object({ text: Text.nullish() })

/** One act on a promise: the move it is in the rules, what it takes, and why it may be refused. */
function act<M extends CommandType, B extends z.ZodType>(
  move: M,
  body: B,
  summary: string,
  refusals: readonly PromiseRefusal[],
) {
  const always = move === "release" ? [] : (["looked-after-by-the-clock"] as const)
  return { move, body, summary, refusals: ["promise-over", ...always, ...refusals] as const }
}

/** Every act on a promise that is there, by its noun. */
export const ACTS = {
  keepings: act("say-kept", Said, "Say that what one promised is kept.", ["for-who-promised"]),
  "keeping-confirmations": act("confirm-kept", Nothing, "Confirm that it is kept, or say so at once.", [
    "for-who-was-promised",
  ]),
  "not-yets": act("say-not-yet", z.object({ text: Text }), "Say of what was said to be kept: not yet.", [
    "for-who-was-promised",
    "not-said-kept",
  ]),
  renegotiations: act(
    "renegotiate",
    z.object({ due: DaySchema.nullish(), what: Sentence.nullish() }),
    "Propose another day or other words for what one promised.",
    ["for-who-promised", "said-kept-already", "due-in-the-past", "nothing-to-renegotiate"],
  ),
  "renegotiation-agreements": act("agree-renegotiation", Nothing, "Agree to what was proposed.", [
    "for-who-was-promised",
    "nothing-renegotiated",
  ]),
  "renegotiation-refusals": act("refuse-renegotiation", Said, "Let the promise stand as it was made.", [
    "for-who-was-promised",
    "nothing-renegotiated",
  ]),
  releases: act("release", Nothing, "Let a promise go. It leaves no mark.", ["for-who-was-promised"]),
} as const

export type Noun = keyof typeof ACTS
export const NOUNS = Object.keys(ACTS) as [Noun, ...Noun[]]
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>

type Said = { readonly text?: string | null; readonly due?: string | null; readonly what?: string | null }
type Unstamped = Later extends infer C ? (C extends Later ? Omit<C, "by" | "at"> : never) : never

/** What an act says, in the words of the rules. */
export function moveOf(noun: Noun, { text, due, what }: Said): Unstamped {
  const { move } = ACTS[noun]
  switch (move) {
    case "say-kept":
    case "refuse-renegotiation":
      return { type: move, text: words(text) }
    case "say-not-yet":
      return { type: move, text: { text: text ?? "" } }
    case "renegotiate":
      return { type: move, due: due ?? null, what: words(what) }
    default:
      return { type: move }
  }
}
