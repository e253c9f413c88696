import type { DelegationRefusal } from "../../domain/delegation/refusals.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { day, days, entry } from "../problem-entry.ts"
import { CORRECTION_PROBLEMS } from "./correction/problems.ts"
import { partName, stageSentence, whoseMove } from "./problem-words.ts"
import { REVIEW_PROBLEMS } from "./review/problems.ts"
import { STEP_BACK_PROBLEMS } from "./step-back/problems.ts"

/** Why a move was refused, in words. */
export const DELEGATION_PROBLEMS: Record<DelegationRefusal, ProblemEntry> = {
  ...STEP_BACK_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...CORRECTION_PROBLEMS,
  "not-at-this-stage": entry(409, "Not at this stage", stageSentence),
  "not-yours-to-do": entry(403, "Not yours to do", whoseMove),
  "not-your-turn": entry(409, "Not your turn", ({ whose }) =>
    whose === "delegate"
      ? "It waits for the delegate’s answer first."
      : "It waits for the leader’s word first.",
  ),
  "offered-to-oneself": entry(
    422,
    "Offered to oneself",
    "A hand-over needs two people. Choose someone else to have it.",
  ),
  "person-not-here": entry(
    422,
    "Not here any more",
    "The person you chose is not in this organisation any more. Choose someone else.",
  ),
  "stage-not-set": entry(
    422,
    "Something is missing",
    ({ missing }) => `Still missing: ${(missing as string[]).map(partName).join(", ")}.`,
  ),
  "worst-case-too-large": entry(422, "More than may be lost", ({ days: worst, threshold, theirs }) =>
    theirs
      ? `${days(worst)} days is more than the ${days(threshold)} you said you are ready to see lost. Three ways make it smaller.`
      : `${days(worst)} days is more than may be lost at once: the line is at ${days(threshold)}, for everyone alike. Three ways make it smaller.`,
  ),
  "everything-at-once-too-large": entry(
    409,
    "Everything at once",
    ({ days: together, fatalLoss }) =>
      `With this, ${days(together)} days would be at stake at once, and ${days(fatalLoss)} is all that can be lost. Wait until something settles, or make this one smaller.`,
  ),
  "due-in-the-past": entry(
    422,
    "Due in the past",
    "The day it is due has passed. Choose a day from today on.",
  ),
  "seen-before-due": entry(
    422,
    "Seen before it is due",
    ({ due }) => `The outcome is due on ${day(due)}, so it cannot be seen before that day.`,
  ),
  "answer-by-in-the-past": entry(
    422,
    "Answer in the past",
    "The day for an answer has passed. Choose a later one.",
  ),
  "rhythm-unknown": entry(
    422,
    "Rhythm not understood",
    "A rhythm is a number of days or weeks, such as every 7 days.",
  ),
  "criterion-unknown": entry(422, "No such criterion", "That criterion is not in these terms."),
  "terms-have-changed": entry(
    409,
    "These terms changed",
    ({ round }) =>
      `These terms changed while you were reading. Nothing was sent; read round ${round} and say whether it still holds for you.`,
  ),
  "already-committed": entry(
    409,
    "Already committed",
    "Your word to this round is given. It waits for the other’s.",
  ),
  "back-brief-not-needed": entry(
    409,
    "No back-brief needed",
    "Nobody asked for a back-brief here; you can commit.",
  ),
  "back-brief-not-given": entry(409, "No back-brief yet", "There is no back-brief for this round yet."),
  "back-brief-already-confirmed": entry(
    409,
    "Back-brief confirmed",
    "The back-brief for this round is confirmed already.",
  ),
  "flag-unknown": entry(422, "No such flag", "There is no such flag here."),
  "flag-already-received": entry(409, "Flag received", "That flag was received already."),
  "help-unknown": entry(422, "No such offer or request", "There is no help to answer here."),
  "help-already-answered": entry(409, "Help answered", "That was answered already."),
  "not-your-help": entry(403, "Not yours to answer", "The other one answers that."),
  "promise-needs-words": entry(
    422,
    "What is promised is missing",
    "With a day it becomes a promise. Say what you promise.",
  ),
  "criteria-not-judged": entry(422, "Criteria left open", "Say for each criterion whether it is met."),
  "nothing-in-doubt": entry(
    422,
    "Nothing in doubt",
    "You see every criterion as it was declared; confirm it instead.",
  ),
  "view-already-added": entry(409, "View given", "Your view stands beside it already."),
}
