import type { AreaHandOverRefusal } from "../../domain/area-hand-over/area-hand-over.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

/** What is refused in other words elsewhere. */
type Shared = "person-not-here" | "area-unknown"

const OVER: Readonly<Record<string, string>> = {
  "not-now": "The answer was: not now.",
  withdrawn: "This was withdrawn.",
  stopped: "This was stopped.",
  left: "This ended when one of the two left.",
}

export const AREA_HAND_OVER_PROBLEMS: Record<Exclude<AreaHandOverRefusal, Shared>, ProblemEntry> = {
  "area-to-oneself": entry(422, "To oneself", "An area is handed over to someone else."),
  "area-in-hand-over": entry(
    409,
    "It is under way",
    "The two of you hand over this area already. Go on with that.",
  ),
  "row-does-not-fit": entry(
    422,
    "Not a row",
    "A row has two to four levels, each higher than the one before, and at least one hand-over between them.",
  ),
  "row-as-it-is": entry(422, "Nothing new", "This is the row as it stands. Propose another one."),
  "no-row-proposed": entry(409, "Nothing proposed", "No row of levels waits for an answer."),
  "row-for-the-other": entry(
    403,
    "Not yours to answer",
    "It is for the other one to answer what you proposed.",
  ),
  "area-hand-over-over": entry(409, "It is over", ({ how }) => OVER[String(how)] ?? "This is over."),
  "area-hand-over-begun": entry(409, "It has begun", "Both agreed to it. It can be paused, or stopped."),
  "area-hand-over-not-begun": entry(409, "Not agreed yet", "Both have to agree to a row of levels first."),
  "area-hand-over-paused": entry(409, "It is paused", "It is paused. Take it up again first."),
  "area-hand-over-not-paused": entry(409, "It is not paused", "It is not paused."),
  "area-handed-over-already": entry(409, "It is handed over", "The area is handed over already."),
  "level-not-full": entry(409, "Not yet", ({ met, mustSettle }) =>
    typeof mustSettle === "number"
      ? `The next level opens when ${mustSettle} are met at this one; ${met} ${met === 1 ? "is" : "are"}.`
      : "There is no next level.",
  ),
  "for-the-delegate-to-say": entry(403, "Not yours to say", "That is for the one it is handed over to."),
  "for-the-leader-to-say": entry(
    403,
    "Not yours to say",
    "That is for the one who proposed it. You can say: not now.",
  ),
}
