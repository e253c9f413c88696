import type { Recorded } from "../../shared/recorded.ts"
import type { ChangeEvent } from "./change.ts"

/** What happened to a change of terms, in a sentence. `who`: the name of whoever acted. */
export function changeSentence(event: Recorded<ChangeEvent>, who: string): string {
  switch (event.type) {
    case "change-proposed":
      return `${who} proposed a change of terms: round ${event.round.number}.`
    case "change-agreed":
      return `${who} agreed. Round ${event.round} is in force.`
    case "change-refused":
      return `${who} kept to what is agreed.`
    case "change-withdrawn":
      return `${who} withdrew the change.`
    case "change-lapsed":
      return "Seven days went by without an answer, so the change lapsed."
  }
}
