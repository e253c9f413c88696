import type { Recorded } from "../../shared/recorded.ts"
import type { Naming } from "../sentence.ts"
import type { Part, ReviewEvent } from "./review.ts"

/** What both said when it had fallen short, in a sentence. `who`: the name of whoever acted. */
export function reviewSentence(event: Recorded<ReviewEvent>, who: string, naming: Naming): string {
  switch (event.type) {
    case "leader-reflected":
      return `${naming.leader} looked at ${naming.leader === "You" ? "your" : "their"} own part first.`
    case "delegate-reflected":
      return `${naming.delegate} said what happened.`
    case "review-moved-on":
      return MOVED_ON[event.to](naming)
    case "learning-proposed":
      return `${who} wrote down what is learned.`
    case "learning-agreed":
      return `${who} agreed. That is what is learned.`
    case "appreciated":
      return `${who} said what was good.`
  }
}

const MOVED_ON: Record<Part, (naming: Naming) => string> = {
  leader: () => "The review began.",
  delegate: ({ leader }) => `Fourteen days went by without a word from ${leader === "You" ? "you" : leader}.`,
  learning: ({ delegate }) =>
    `Fourteen days went by without a word from ${delegate === "You" ? "you" : delegate}.`,
  over: () => "The review ended with what there is.",
}
