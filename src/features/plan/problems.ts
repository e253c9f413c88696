import type { PlanRefusal } from "../../domain/plan/plan.ts"
import type { ProblemEntry } from "../../platform/http/problem.ts"
import { day, entry } from "../problem-entry.ts"

export const PLAN_PROBLEMS: Record<PlanRefusal, ProblemEntry> = {
  "not-a-monday": entry(
    422,
    "Not a Monday",
    ({ week }) => `A week is named by its Monday. ${day(week)} is none.`,
  ),
  "week-over": entry(
    409,
    "That week is over",
    ({ week }) => `The week of ${day(week)} is over. Plan for this one.`,
  ),
  "week-not-yet": entry(
    409,
    "Not that week yet",
    ({ week }) => `The week of ${day(week)} has not begun where you live. Plan for this one.`,
  ),
  "plan-put-aside": entry(409, "Put aside", "This plan was put aside. Make another one."),
  "plan-answered": entry(409, "Answered", "You have said how this went. It stays as it was planned."),
}
