import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** Why the door stays shut. Whether an address has a login is never said at signing in. */
export const LOGIN_PROBLEMS = {
  "login-unknown": entry(401, "Not signed in", "That e-mail and that password do not belong together."),
  // Without mail there is nobody else to tell: whoever signs up has to hear that it did not work, and why.
  "login-exists": entry(409, "A login exists", "There is a login with this e-mail already. Sign in first."),
} satisfies Record<string, ProblemEntry>
