import type { Actor, AreaId, DelegationId, PersonId } from "../shared/ids.ts"
import type { At, Day, Zone } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** What a move that is suggested is drawn from. */
export type Kind = "step-in" | "holding" | "promise" | "level" | "praise"

/** What a plan began as: one of the moves, or something of one's own. */
export type CameFrom = Kind | "own"

/** Whom and what a move is about, by ids alone. */
export type About = {
  readonly person?: PersonId
  readonly delegation?: DelegationId
  readonly stepIn?: string
  readonly promise?: string
  readonly holding?: string
  readonly area?: AreaId
}

/** "If …, then I …": a cue that will come, and what one does when it does. */
export type IfThen = { readonly when: Words; readonly iWill: Words }

export type Planned = IfThen & {
  readonly cameFrom: CameFrom
  readonly about: About | null
  readonly at: At
}

/** A person’s answer to the question of one week. They see it, and nobody else. */
export type Plan = {
  readonly owner: PersonId
  /** The Monday of the week, where its owner lives. */
  readonly week: Day
  readonly planned: Planned | null
  /** Not this week, or left out: it is asked for and shown no more, and leaves no mark. */
  readonly putAside: At | null
  readonly answer: { readonly done: boolean; readonly happened: Words | null; readonly at: At } | null
}

export type PlanEvent =
  | (IfThen & {
      readonly type: "planned"
      readonly week: Day
      readonly cameFrom: CameFrom
      readonly about: About | null
    })
  | (IfThen & { readonly type: "plan-reworded" })
  | { readonly type: "plan-put-aside"; readonly week: Day }
  | { readonly type: "plan-answered"; readonly done: boolean; readonly happened: Words | null }

export type PlanCommand = { readonly by: Actor; readonly at: At } & (
  | (IfThen & {
      readonly type: "plan"
      readonly week: Day
      readonly cameFrom: CameFrom
      readonly about: About | null
    })
  | (IfThen & { readonly type: "reword" })
  | { readonly type: "put-aside"; readonly week: Day }
  | { readonly type: "answer"; readonly done: boolean; readonly happened: Words | null }
)

/** What is said of a plan that is there. */
export type Later = Extract<PlanCommand, { type: "reword" | "answer" }>

export type PlanRefusal = "not-a-monday" | "week-over" | "week-not-yet" | "plan-put-aside" | "plan-answered"

/** The one fact a decision takes from outside the plan: where its owner lives. */
export type World = { readonly zone: Zone }

/** It is made, and was not put aside. */
export function stands({ planned, putAside }: Plan): boolean {
  return planned !== null && putAside === null
}

/** What may still be said of it in the week of `now`: what `decide` would not refuse, given sound words. */
export function openTo(state: Plan, now: Day): readonly Later["type"][] {
  if (!stands(state)) return []
  return state.answer || state.week < now ? ["answer"] : ["reword", "answer"]
}
