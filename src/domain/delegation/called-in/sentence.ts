import type { Recorded } from "../../shared/recorded.ts"
import type { Naming } from "../sentence.ts"
import type { CallAnswer, CallEvent, Tripped } from "./called-in.ts"

const ANSWERS: Record<CallAnswer, string> = {
  "hold-course": "hold course",
  support: "support",
  "change-terms": "change the terms",
}

/** What happened to tripwires and calls, in a sentence. */
export function callSentence(event: Recorded<CallEvent>, byClock: boolean, naming: Naming): string {
  const { leader, delegate } = naming
  switch (event.type) {
    case "tripwire-fired":
      return byClock || event.tripped.kind !== "agreed"
        ? `${why(event.tripped, naming)} The agreement calls ${inside(leader)} in.`
        : `${delegate} called ${inside(leader)} in${quoted(event.tripped.tripwire, naming)}.`
    case "tripwire-claimed":
      return `${leader} ${leader === "You" ? "claim" : "claims"} that a tripwire has tripped${event.tripwire ? quoted(event.tripwire, naming) : ""}. That calls nobody in.`
    case "tripwire-cured":
      return `${delegate} said it is settled${quoted(event.tripwire, naming)}.`
    case "call-answered":
      return event.line === null
        ? `${leader} answered: ${ANSWERS[event.answer]}.`
        : `${leader} answered: hold course, and ${leader === "You" ? "are" : "is"} called in again above ${event.line.toLocaleString("en")}.`
  }
}

function why(tripped: Tripped, naming: Naming): string {
  switch (tripped.kind) {
    case "check-in-missed":
      return "A check-in and its grace went by."
    case "past-due":
      return "The due day went by."
    case "over-limit":
      return tripped.limit === "money"
        ? `More than ${tripped.line.toLocaleString("en")} was used.`
        : `More than ${tripped.line.toLocaleString("en")} days of effort were used.`
    case "off-course":
      return "It is off course."
    case "agreed": {
      const text = naming.tripwire(tripped.tripwire)
      return text ? `What was agreed has come: “${text}”.` : "What was agreed has come."
    }
  }
}

function quoted(id: string, naming: Naming): string {
  const text = naming.tripwire(id)
  return text ? `: “${text}”` : ""
}

function inside(name: string): string {
  return name === "You" ? "you" : name
}
