import fc from "fast-check"
import { expect, test } from "vitest"
import { MONDAY, maya, say } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { AT_HOME, IF_THEN } from "../../../test/kit/plans.ts"
import type { Recorded } from "../shared/recorded.ts"
import { isRefusal } from "../shared/refusal.ts"
import { type At, at } from "../shared/time.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { openTo, type Plan, type PlanCommand, type PlanEvent, stands } from "./plan.ts"
import { weekAt } from "./week.ts"

const WEEKS = ["2026-11-23", "2026-11-30", "2026-12-07"] as const

const said = fc.constantFrom<PlanCommand["type"]>("plan", "reword", "put-aside", "answer")
const step = fc.record({ said, week: fc.constantFrom(...WEEKS), hours: fc.nat(60), done: fc.boolean() })
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

function commandOf({ said, week, done }: Step, at: At): PlanCommand {
  switch (said) {
    case "plan":
      return by(maya, at, { type: said, week, cameFrom: "own", about: null, ...IF_THEN })
    case "reword":
      return by(maya, at, { type: said, ...IF_THEN })
    case "put-aside":
      return by(maya, at, { type: said, week })
    case "answer":
      return by(maya, at, { type: said, done, happened: done ? say("Twice") : null })
  }
}

type Lived = {
  readonly week: string
  readonly history: readonly Recorded<PlanEvent>[]
  readonly state: Plan | null
}

/** Some weeks of somebody: each plan with its history. What may not be said of a plan that is not there is left unsaid. */
function lived(
  steps: readonly Step[],
  check: (before: Plan | null, command: PlanCommand, answered: boolean) => void,
) {
  let now = MONDAY
  const plans = new Map<string, Lived>()
  for (const step of steps) {
    now = at(Temporal.Instant.from(now).add({ hours: step.hours }))
    const plan = plans.get(step.week) ?? { week: step.week, history: [], state: null }
    const command = commandOf(step, now)
    if (!plan.state && (step.said === "reword" || step.said === "answer")) continue
    const answer = decide(command, plan.state, AT_HOME)
    check(plan.state, command, !isRefusal(answer))
    const events = isRefusal(answer) ? [] : answer.map((event) => by(maya, now, event) as Recorded<PlanEvent>)
    const history = [...plan.history, ...events]
    plans.set(step.week, { ...plan, history, state: events.reduce<Plan | null>(evolve, plan.state) })
  }
  return [...plans.values()]
}

test("whatever is said in whatever order: one plan a week, made in its week, answered only where it was made", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      for (const { week, history, state } of lived(steps, () => undefined)) {
        if (!state) continue
        expect([state.owner, state.week]).toEqual([maya, week])
        if (state.planned) expect(weekAt(state.planned.at, AT_HOME.zone)).toBe(week)
        if (state.answer) expect(state.planned).not.toBeNull()
        // The same history always gives the same state.
        expect(history.reduce<Plan | null>(evolve, null)).toEqual(state)
      }
    }),
  )
})

test("what is said to be open is taken, and nothing else is", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      lived(steps, (before, command, taken) => {
        if (!before || (command.type !== "reword" && command.type !== "answer")) return
        expect(openTo(before, weekAt(command.at, AT_HOME.zone)).includes(command.type)).toBe(taken)
        if (!stands(before)) expect(taken).toBe(false)
      })
    }),
  )
})

test("a plan can be left out at any later time, and then nothing is open", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(60), (steps, days) => {
      const later = at(Temporal.Instant.from(MONDAY).add({ hours: 24 * (100 + days) }))
      for (const { week, state } of lived(steps, () => undefined)) {
        if (!state) continue
        const aside = decide(by(maya, later, { type: "put-aside", week }), state, AT_HOME)
        if (isRefusal(aside)) throw new Error(aside.code)
        const left = aside.reduce<Plan>((plan, event) => evolve(plan, by(maya, later, event)), state)
        expect([stands(left), openTo(left, week)]).toEqual([false, []])
      }
    }),
  )
})
