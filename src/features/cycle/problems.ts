import type { CycleRefusal } from "../../domain/cycle/cycle.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

export const CYCLE_PROBLEMS: Record<Exclude<CycleRefusal, "person-not-here">, ProblemEntry> = {
  "no-cycle-here": entry(
    409,
    "Nothing keeps coming back",
    "Nothing came back between the two of you more than once in the last three months.",
  ),
  "cycle-raised-already": entry(
    409,
    "Raised already",
    "You raised this. It can be raised anew when more comes back.",
  ),
  "word-given-already": entry(
    409,
    "Your word stands",
    "You have given this word, and its four weeks are not over.",
  ),
}
