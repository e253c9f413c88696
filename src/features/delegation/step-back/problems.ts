import type { ProblemEntry } from "../../../platform/http/problem.ts"
import { entry } from "../../problem-entry.ts"

/** Why a move of stepping back was refused, in words. */
export const STEP_BACK_PROBLEMS = {
  "not-called-in": entry(409, "Not called in", "Nothing in the agreement calls you in now."),
  "call-unknown": entry(422, "No such call", "The agreement has not called you in for that."),
  "call-already-answered": entry(409, "Answered", "That was answered already."),
  "line-needed": entry(
    422,
    "The next line is missing",
    "A line was crossed. Say above what you are called in again.",
  ),
  "line-not-needed": entry(422, "No line here", "Only where a limit was crossed is a next line named."),
  "line-not-beyond": entry(
    422,
    "The line is crossed already",
    "The next line must be above what has been used.",
  ),
  "tripwire-unknown": entry(422, "No such tripwire", "That tripwire is not in these terms."),
  "tripwire-fires-by-itself": entry(
    409,
    "It fires by itself",
    "This one has a day or a sum, so it fires by itself when that comes.",
  ),
  "tripwire-already-fired": entry(409, "Fired", "That one has called the leader in already."),
  "tripwire-already-cured": entry(409, "Settled", "That one is settled already."),
  "tripwire-in-the-past": entry(
    422,
    "Tripwire in the past",
    "A tripwire cannot trip on a day that has passed.",
  ),
  "change-already-proposed": entry(
    409,
    "A change is on the table",
    "One change at a time: the one that was proposed waits for an answer.",
  ),
  "no-change-proposed": entry(409, "No change proposed", "Nobody has proposed a change."),
  "nothing-changed": entry(
    422,
    "Nothing changed",
    "These are the terms as they are. Change something first.",
  ),
  "reads-as-a-step-in": entry(409, "Reads as a step-in", ({ reads }) =>
    reads === "progress-question"
      ? "This reads as a question about progress. Nothing was sent."
      : "This reads as an instruction. Nothing was sent.",
  ),
  "step-in-unknown": entry(422, "No such step-in", "There is no such step-in here."),
  "step-in-on-no-such-day": entry(
    422,
    "Not on that day",
    "A step-in happens between the day both committed and today.",
  ),
  "no-step-in": entry(409, "No step-in", "Nobody stepped in here."),
  "account-already-given": entry(409, "Said", "You have said how it was."),
} as const satisfies Record<string, ProblemEntry>
