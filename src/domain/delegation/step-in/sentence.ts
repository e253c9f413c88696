import type { Recorded } from "../../shared/recorded.ts"
import type { Party } from "../events.ts"
import type { Naming } from "../sentence.ts"
import type { StepInEvent, StepInKind } from "./step-in.ts"

const KINDS: Record<StepInKind, string> = {
  pressed: "asked for news between check-ins",
  directed: "said how to do it",
  "did-part": "did a part of it",
  duty: "law or safety demanded it",
}

/** What was done inside the room, in a sentence. */
export function stepInSentence(event: Recorded<StepInEvent>, by: Party, naming: Naming): string {
  const { leader, delegate } = naming
  const called = (calledIn: boolean) =>
    `The agreement ${calledIn ? "called" : "did not call"} ${leader === "You" ? "you" : leader} in.`
  switch (event.type) {
    case "stepped-in":
      return by === "leader"
        ? `${leader} stepped in: ${KINDS[event.kind]}. ${called(event.calledIn)}`
        : `${delegate} named a step-in: ${KINDS[event.kind]}. ${called(event.calledIn)}`
    case "step-in-accounted":
      return `${naming[by]} said how the step-in was.`
    case "accounts-opened":
      return "Both have said how the step-in was."
    case "taken-back":
      return `${leader} took it back. ${called(event.calledIn)}`
  }
}
