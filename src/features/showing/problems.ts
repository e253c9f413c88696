import type { ShowingRefusal } from "../../domain/showing/showing.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

export const SHOWING_PROBLEMS: Record<Exclude<ShowingRefusal, "person-not-here">, ProblemEntry> = {
  "shown-to-oneself": entry(422, "Shown to oneself", "You see it already. Choose somebody else."),
  "shown-to-who-sees-it": entry(422, "Seen already", "Both of you see what stands between you."),
  "nothing-to-show": entry(409, "Nothing to show yet", "Nothing stands between the two of you yet."),
  "shown-already": entry(409, "Shown already", "You show this to them already."),
}
