import type { HoldingRefusal } from "../../domain/holding/holding.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** What is refused in other words elsewhere. */
type Shared = "person-not-here"

const OVER: Readonly<Record<string, string>> = {
  "handed-over": "This is handed over. Hold it again first, where it has come back to you.",
  "let-go": "You let this go. Hold it again first, where you do it after all.",
  ended: "Whoever held this has left.",
}

export const HOLDING_PROBLEMS: Record<Exclude<HoldingRefusal, Shared>, ProblemEntry> = {
  "hours-not-of-a-week": entry(
    422,
    "Not the hours of a week",
    "Hours a week are more than 0 and at most 168, in quarters. Leave them out where nobody knows.",
  ),
  "holding-names-oneself": entry(
    422,
    "Named oneself",
    "You do it already. Name somebody else who could, or nobody yet.",
  ),
  "holding-over": entry(409, "Not held now", ({ how }) => OVER[String(how)] ?? "This is not held now."),
  "holding-under-way": entry(
    409,
    "Under way",
    "Both of you have said yes to handing this over. It is theirs until that has come to an end.",
  ),
  "holding-not-open": entry(
    409,
    "Not open any more",
    "This is not open to be asked for any more. You may still ask, in your own words.",
  ),
}
