import type { CommandOf } from "../commands.ts"
import { currentRound, type Delegation } from "../delegation.ts"
import type { Limit, Tripped } from "./called-in.ts"

type Stated = Pick<CommandOf<"check-in">, "course" | "moneyUsed" | "effort">

/** What the next check-in calls the leader in for: by what it states, and by nothing else. */
export function trippedBy(stated: Stated, state: Delegation): readonly Tripped[] {
  const off = stated.course === "off-course"
  return [
    ...(off ? [{ kind: "off-course", checkIn: state.checkIns.length + 1 } as const] : []),
    ...overLimits(stated, state),
    ...overSums(stated.moneyUsed ?? 0, state),
  ]
}

function overLimits({ moneyUsed, effort }: Stated, state: Delegation): readonly Tripped[] {
  const crossed = (limit: Limit, over: (line: number) => boolean): readonly Tripped[] => {
    const line = lineInForce(limit, state)
    return line !== null && over(line) ? [{ kind: "over-limit", limit, line }] : []
  }
  return [
    ...crossed("money", (line) => (moneyUsed ?? 0) > line),
    ...crossed("effort", () => effort === "over-the-limit"),
  ]
}

function overSums(used: number, state: Delegation): readonly Tripped[] {
  const { tripwires } = currentRound(state).terms
  const crossed = tripwires.filter(({ moneyOver }) => typeof moneyOver === "number" && used > moneyOver)
  return crossed.map(({ id }) => ({ kind: "agreed", tripwire: id }))
}

/** Money in whole units, effort in days: the line named when course was held, else that of the terms; null: none. */
export function lineInForce(limit: Limit, state: Delegation): number | null {
  const { limits } = currentRound(state).terms
  return state.lines[limit] ?? (limit === "money" ? limits.money : limits.effortDays)
}
