import type { ProblemEntry } from "../../../platform/http/problem.ts"
import { entry } from "../../problem-entry.ts"

/** Why something was not said in a review, in words. */
export const REVIEW_PROBLEMS = {
  "nothing-fell-short": entry(409, "Nothing fell short", "It came out as agreed, so there is no review."),
  "leader-reflects-first": entry(
    409,
    "The leader first",
    "The leader looks at their own part first. After fourteen days it is your turn in any case.",
  ),
  "already-reflected": entry(409, "Said", "You have said your part."),
  "reflection-incomplete": entry(
    422,
    "Something is left open",
    ({ missing }) => `Still open: ${(missing as string[]).map((one) => LEFT_OPEN[one] ?? one).join(", ")}.`,
  ),
  "review-comes-first": entry(409, "The review comes first", ({ part }) =>
    part === "leader"
      ? "First the leader looks at their own part, then the delegate says what happened."
      : "First the delegate says what happened.",
  ),
  "nothing-learned": entry(
    422,
    "Nothing written",
    "Write one thing: a lesson, a promise, or an if and a then.",
  ),
  "no-learning-proposed": entry(409, "Nothing to agree to", "Nobody has written down what is learned."),
  "learning-has-changed": entry(
    409,
    "It was rewritten",
    "It was rewritten while you were reading. Nothing was sent; read it again.",
  ),
  "learning-already-agreed": entry(409, "Agreed", "What is learned is agreed already."),
  "already-appreciated": entry(409, "Said", "You have said what was good."),
} as const satisfies Record<string, ProblemEntry>

const LEFT_OPEN: Readonly<Record<string, string>> = {
  expectation: "was the expectation clear",
  criteria: "were success and failure defined",
  resources: "were resources and training there",
  buffer: "was the buffer right",
  kept: "did you do what you said you would",
  leaderKept: "did the leader do what they said they would",
}
