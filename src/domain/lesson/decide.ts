import { type Decision, refuse as refuseWith } from "../shared/refusal.ts"
import {
  isApplied,
  isOf,
  type Lesson,
  type LessonCommand,
  type LessonEvent,
  type LessonRefusal,
  type World,
} from "./lesson.ts"

type Answer = Decision<LessonEvent, LessonRefusal>
type Later = Exclude<LessonCommand, { type: "learn" }>
const refuse = refuseWith<LessonRefusal>

/** What a command comes to. Saying the same again is quiet. */
export function decide(command: LessonCommand, state: Lesson | null, world: World): Answer {
  if (command.type === "learn") return state ? [] : learned(command)
  if (!state) throw new Error("nothing is said of a lesson before it is learned")
  return said(command, state, world)
}

function learned({ between, delegation, area, text }: Extract<LessonCommand, { type: "learn" }>): Answer {
  return [{ type: "learned", between, delegation, area, text }]
}

function said(command: Later, state: Lesson, world: World): Answer {
  switch (command.type) {
    case "post":
      return ofTheTwo(command, state, state.posted ? [] : [{ type: "lesson-posted", text: state.text }])
    case "unpost":
      return ofTheTwo(command, state, state.posted ? [{ type: "lesson-unposted", text: state.text }] : [])
    case "apply":
      return applying(command, world, !isApplied(state, command.delegation), "lesson-applied")
    case "take-back-applying":
      return applying(command, world, isApplied(state, command.delegation), "lesson-not-applied")
    case "ask-about":
      return state.asked ? [] : [{ type: "lesson-asked-about", earlier: command.earlier }]
    case "answer":
      return ofTheTwo(command, state, answered(command.same, state))
  }
}

function ofTheTwo({ by }: Later, state: Lesson, answer: Answer): Answer {
  return isOf(state, by) ? answer : refuse("lesson-of-others")
}

function applying(
  { delegation }: { delegation: string },
  { isParty }: World,
  isNew: boolean,
  type: "lesson-applied" | "lesson-not-applied",
): Answer {
  if (!isParty) return refuse("delegation-of-others")
  return isNew ? [{ type, delegation }] : []
}

/** One answer is enough, and it stands: nobody is asked again. */
function answered(same: boolean, { asked }: Lesson): Answer {
  if (!asked) return refuse("nothing-asked-about-it")
  if (asked.same !== null) return asked.same === same ? [] : refuse("lesson-answered-already")
  return [{ type: "lesson-answered", same }]
}
