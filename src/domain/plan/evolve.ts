import type { Recorded } from "../shared/recorded.ts"
import type { Plan, PlanEvent } from "./plan.ts"

export function evolve(state: Plan | null, event: Recorded<PlanEvent>): Plan {
  const { at, by } = event
  switch (event.type) {
    case "planned": {
      const { week, cameFrom, about, when, iWill } = event
      const planned = { cameFrom, about, when, iWill, at }
      return { owner: state?.owner ?? by, week, planned, putAside: null, answer: null }
    }
    case "plan-put-aside": {
      const begun = state ?? { owner: by, week: event.week, planned: null, answer: null }
      return { ...begun, putAside: at }
    }
    case "plan-reworded": {
      const { planned, ...rest } = there(state)
      return { ...rest, planned: planned && { ...planned, when: event.when, iWill: event.iWill } }
    }
    case "plan-answered":
      return { ...there(state), answer: { done: event.done, happened: event.happened, at } }
  }
}

function there(state: Plan | null): Plan {
  if (!state) throw new Error("a plan's history begins with planning, or with putting the week aside")
  return state
}
