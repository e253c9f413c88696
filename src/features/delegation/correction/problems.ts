import type { ProblemEntry } from "../../../platform/http/problem.ts"
import { entry } from "../../problem-entry.ts"

/** Why nothing was corrected, in words. */
export const CORRECTION_PROBLEMS = {
  "correction-already-proposed": entry(
    409,
    "A correction waits",
    "A correction waits for an answer. One at a time.",
  ),
  "no-correction-proposed": entry(409, "Nothing to answer", "Nobody has said that it turned out otherwise."),
  "nothing-corrected": entry(
    422,
    "Nothing otherwise",
    "This is how it stands already. Choose what turned out otherwise.",
  ),
} as const satisfies Record<string, ProblemEntry>
