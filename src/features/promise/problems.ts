import type { PromiseRefusal } from "../../domain/promise/promise.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** What is refused in other words elsewhere. */
type Shared = "person-not-here" | "due-in-the-past"

const OVER: Readonly<Record<string, string>> = {
  kept: "This promise is kept.",
  released: "This promise was let go.",
  ended: "This promise ended when one of the two left.",
}

export const PROMISE_PROBLEMS: Record<Exclude<PromiseRefusal, Shared>, ProblemEntry> = {
  "promised-to-oneself": entry(
    422,
    "Promised to oneself",
    "A promise needs two people. Choose someone else to give it to.",
  ),
  "not-between-these-two": entry(
    422,
    "Not between the two",
    "A promise can be about something that one of the two hands over to the other.",
  ),
  "promise-over": entry(409, "It is over", ({ how }) => OVER[String(how)] ?? "This promise is over."),
  "for-who-promised": entry(403, "Not yours to say", "That is for the one who promised to say."),
  "for-who-was-promised": entry(403, "Not yours to say", "That is for the one it was promised to."),
  "said-kept-already": entry(
    409,
    "Said to be kept",
    "It was said to be kept. Another day has room once the answer is: not yet.",
  ),
  "not-said-kept": entry(409, "Not said to be kept", "Nobody has said yet that this is kept."),
  "nothing-renegotiated": entry(409, "Nothing proposed", "No other day or words are proposed."),
  "looked-after-by-the-clock": entry(
    409,
    "Looked after",
    "The clock looks after this word. Nobody has to say how it went; whoever it was given to may let it go.",
  ),
  "nothing-to-renegotiate": entry(
    422,
    "Nothing new",
    "Propose another day, other words, or both. This is what was promised already.",
  ),
}
