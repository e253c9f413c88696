import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import { type Day, mondayOf } from "../shared/time.ts"
import {
  type Later,
  type Plan,
  type PlanCommand,
  type PlanEvent,
  type PlanRefusal,
  stands,
  type World,
} from "./plan.ts"
import { weekAt } from "./week.ts"

export type Answer = Decision<PlanEvent, PlanRefusal>
const refuse = refuseWith<PlanRefusal>

/** What a command comes to. A plan that is not one's own is not found, so nobody else ever gets here. */
export function decide(command: PlanCommand, state: Plan | null, world: World): Answer {
  if (state && command.by !== state.owner) throw new Error("nobody but its owner knows of a plan")
  switch (command.type) {
    case "plan":
      return plan(command, state, world)
    case "put-aside":
      return putAside(command, state, world)
    case "reword":
    case "answer":
      if (!state) throw new Error("nothing is said of a plan before it is made")
      return stands(state) ? said(command, state, world) : refuse("plan-put-aside")
  }
}

/** One plan a week; the same again is quiet. */
function plan(command: Extract<PlanCommand, { type: "plan" }>, state: Plan | null, world: World): Answer {
  const { week, cameFrom, about, when, iWill } = command
  const refused = notThisWeek(week, command, world)
  if (refused) return refused
  return state && stands(state) ? [] : [{ type: "planned", week, cameFrom, about, when, iWill }]
}

/** Not this week; or, of a plan of any week, not any more: it is one’s own to leave out. */
function putAside(
  command: Extract<PlanCommand, { type: "put-aside" }>,
  state: Plan | null,
  world: World,
): Answer {
  const { week } = command
  const refused = state ? null : notThisWeek(week, command, world)
  if (refused) return refused
  return state?.putAside ? [] : [{ type: "plan-put-aside", week }]
}

function notThisWeek(week: Day, { at }: PlanCommand, { zone }: World): Refusal<PlanRefusal> | null {
  const now = weekAt(at, zone)
  if (week !== mondayOf(week)) return refuse("not-a-monday", { week })
  if (week < now) return refuse("week-over", { week })
  return week > now ? refuse("week-not-yet", { week }) : null
}

function said(command: Later, state: Plan, { zone }: World): Answer {
  const { answer, week } = state
  switch (command.type) {
    case "reword":
      if (answer) return refuse("plan-answered")
      if (week < weekAt(command.at, zone)) return refuse("week-over", { week })
      return [{ type: "plan-reworded", when: command.when, iWill: command.iWill }]
    case "answer": {
      const { done, happened } = command
      // Words cannot be compared: given anew, they take the old ones' place.
      if (answer?.done === done && !happened) return []
      return [{ type: "plan-answered", done, happened }]
    }
  }
}
