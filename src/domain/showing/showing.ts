import type { Actor, PersonId } from "../shared/ids.ts"
import { type Decision, refuse } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"

/** A delegate lets another leader see what stands between them and one leader, until they take it back. */
export type Showing = {
  readonly shower: PersonId
  /** The leader it stands between. */
  readonly about: PersonId
  readonly to: PersonId
  readonly over: boolean
}

export type ShowingEvent =
  | {
      readonly type: "record-shown"
      readonly shower: PersonId
      readonly about: PersonId
      readonly to: PersonId
    }
  | { readonly type: "record-taken-back" }

export type ShowingCommand = { readonly by: Actor; readonly at: At } & (
  | { readonly type: "show"; readonly about: PersonId; readonly to: PersonId }
  | { readonly type: "take-back" }
)

export type ShowingRefusal =
  | "shown-to-oneself"
  | "shown-to-who-sees-it"
  | "person-not-here"
  | "nothing-to-show"
  | "shown-already"

/** The facts a decision takes from outside. */
export type World = {
  /** Whoever it is to be shown to has not left. */
  readonly here: boolean
  /** Something has been said or has settled between the two. */
  readonly something: boolean
  readonly shownAlready: boolean
}

/** Decides what showing one's record comes to. Only whose record it is may give these commands. */
export function decideShowing(
  command: ShowingCommand,
  state: Showing | null,
  { here, something, shownAlready }: World,
): Decision<ShowingEvent, ShowingRefusal> {
  if (command.type === "take-back") return state?.over ? [] : [{ type: "record-taken-back" }]
  const { by: shower, about, to } = command
  if (to === shower) return refuse("shown-to-oneself")
  if (to === about) return refuse("shown-to-who-sees-it")
  if (!here) return refuse("person-not-here")
  if (!something) return refuse("nothing-to-show")
  return shownAlready ? refuse("shown-already") : [{ type: "record-shown", shower, about, to }]
}

export function evolveShowing(state: Showing | null, event: ShowingEvent): Showing {
  switch (event.type) {
    case "record-shown":
      return { shower: event.shower, about: event.about, to: event.to, over: false }
    case "record-taken-back":
      if (!state) throw new Error("nothing is taken back before it is shown")
      return { ...state, over: true }
  }
}
