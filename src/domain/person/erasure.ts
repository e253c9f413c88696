import type { Actor } from "../shared/ids.ts"
import { type Decision, refuse } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { Person } from "./person.ts"

/** What is said of a person's words: that they shall be erased, and whether a law demands that they stay for now. */
export type ErasureEvent =
  | { readonly type: "erasure-asked" }
  | { readonly type: "legal-hold-placed" }
  | { readonly type: "legal-hold-lifted" }
  | { readonly type: "person-erased" }

export type ErasureCommand = { readonly by: Actor; readonly at: At } & (
  | { readonly type: "ask-for-erasure" }
  | { readonly type: "place-legal-hold" }
  | { readonly type: "lift-legal-hold" }
  /** What they wrote, and who they were, is forgotten with it. */
  | { readonly type: "erase" }
)

export type ErasureRefusal = "person-erased" | "person-still-here"

/** How far it has come; left out: nothing was said of it. */
export type Erasure = { readonly erasureAsked?: At; readonly legalHold?: At; readonly erased?: At }

const TYPES: readonly string[] = ["ask-for-erasure", "place-legal-hold", "lift-legal-hold", "erase"]

export function isOfErasure(command: { readonly type: string }): command is ErasureCommand {
  return TYPES.includes(command.type)
}

/** A hold suspends erasing; what was asked for meanwhile waits for its end. */
export function decideErasure(
  command: ErasureCommand,
  state: Person,
): Decision<ErasureEvent, ErasureRefusal> {
  const { erasureAsked, legalHold, erased, left } = state
  switch (command.type) {
    case "ask-for-erasure":
      return erasureAsked || erased ? [] : [{ type: "erasure-asked" }]
    case "place-legal-hold":
      if (erased) return refuse("person-erased")
      return legalHold ? [] : [{ type: "legal-hold-placed" }]
    case "lift-legal-hold":
      return legalHold ? [{ type: "legal-hold-lifted" }] : []
    case "erase":
      if (erased) return []
      if (legalHold) throw new Error("nobody is erased while a law holds what they wrote")
      return left ? [{ type: "person-erased" }] : refuse("person-still-here")
  }
}

/** Folds what was said of erasing a person. */
export function evolveErasure(state: Person, event: ErasureEvent & { readonly at: At }): Person {
  const { at } = event
  switch (event.type) {
    case "erasure-asked":
      return { ...state, erasureAsked: at }
    case "legal-hold-placed":
      return { ...state, legalHold: at }
    case "legal-hold-lifted": {
      const { legalHold: _, ...rest } = state
      return rest
    }
    case "person-erased":
      return { ...state, erased: at }
  }
}
