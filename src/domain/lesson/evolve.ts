import type { Recorded } from "../shared/recorded.ts"
import type { Lesson, LessonEvent } from "./lesson.ts"

export function evolve(state: Lesson | null, event: Recorded<LessonEvent>): Lesson {
  if (event.type === "learned") {
    const { between, delegation, area, text, at } = event
    return { between, delegation, area, text, at, posted: null, applied: [], asked: null }
  }
  if (!state) throw new Error("a lesson's history begins with learning it")
  return after(state, event)
}

function after(state: Lesson, event: Exclude<Recorded<LessonEvent>, { type: "learned" }>): Lesson {
  const { at, by } = event
  switch (event.type) {
    case "lesson-posted":
      return { ...state, posted: at }
    case "lesson-unposted":
      return { ...state, posted: null }
    case "lesson-applied":
      return { ...state, applied: [...state.applied, { delegation: event.delegation, by, at }] }
    case "lesson-not-applied":
      return {
        ...state,
        applied: state.applied.filter(({ delegation }) => delegation !== event.delegation),
      }
    case "lesson-asked-about":
      return { ...state, asked: { earlier: event.earlier, at, same: null } }
    case "lesson-answered":
      return { ...state, asked: state.asked && { ...state.asked, same: event.same } }
  }
}
