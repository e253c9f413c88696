import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** Why a link from a mail does nothing. */
export const MAIL_PROBLEMS = {
  "link-not-ours": entry(
    403,
    "Not a link of ours",
    "This link was cut short or changed on its way. Nothing came of it.",
  ),
  "check-in-link-expired": entry(
    409,
    "The link has expired",
    "This link does not hold any more. Nothing was said. Sign in to check in.",
  ),
  "check-in-given": entry(409, "Given already", "This check-in was given already. Nothing more is needed."),
  "check-in-not-owed": entry(
    409,
    "Moved on",
    "What this was about has moved on. This check-in is not waited for any more.",
  ),
} satisfies Record<string, ProblemEntry>
