import type { LessonRefusal } from "../../domain/lesson/lesson.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { entry } from "../problem-entry.ts"

export const LESSON_PROBLEMS: Record<LessonRefusal, ProblemEntry> = {
  "lesson-of-others": entry(403, "Learned by others", "That is for the two who learned it to say."),
  "delegation-of-others": entry(
    422,
    "Not terms of yours",
    "A lesson is used in terms that you write or hold. Choose one of yours.",
  ),
  "nothing-asked-about-it": entry(409, "Nothing asked", "Nobody asks whether this was learned before."),
  "lesson-answered-already": entry(409, "Answered", "One of you two has answered this. The answer stands."),
}
