import type { Actor, DelegationId, PersonId } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { type Decision, refuse } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** A private note of the delegate on something they hold. Nobody else sees that it is there. */
export type Note = {
  readonly delegation: DelegationId
  readonly author: PersonId
  readonly text: Words
  readonly at: At
  readonly shown: boolean
}

export type NoteEvent =
  | { readonly type: "note-written"; readonly delegation: DelegationId; readonly text: Words }
  | { readonly type: "note-marked-shown" }

export type NoteCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "write"
      readonly delegation: DelegationId
      readonly text: Words
      readonly holds: boolean
    }
  | { readonly type: "mark-shown" }
)

/** `holds`: the author is the delegate of an active delegation. */
export function decideNote(
  command: NoteCommand,
  state: Note | null,
): Decision<NoteEvent, "note-needs-holding"> {
  switch (command.type) {
    case "write":
      if (!command.holds) return refuse("note-needs-holding")
      return [{ type: "note-written", delegation: command.delegation, text: command.text }]
    case "mark-shown":
      return state?.shown ? [] : [{ type: "note-marked-shown" }]
  }
}

export function evolveNote(state: Note | null, event: Recorded<NoteEvent>): Note {
  switch (event.type) {
    case "note-written":
      return { delegation: event.delegation, author: event.by, text: event.text, at: event.at, shown: false }
    case "note-marked-shown":
      if (!state) throw new Error("a note's history begins with writing it")
      return { ...state, shown: true }
  }
}
