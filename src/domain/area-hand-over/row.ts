import { LEVELS } from "../shared/level.ts"
import type { Step } from "./area-hand-over.ts"

/** What is suggested before the next level, and how far apart a row may be drawn. */
export const MUST_SETTLE = { suggested: 2, atMost: 20 } as const
export const ROW = { from: 2, to: 4 } as const

/** At the last level nothing has to settle before a next one. */
export function rowOf(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, mustSettle: 0 } : step))
}

/** Whether this is a row: two to four levels going up, and at each but the last at least one that must settle. */
export function isRow(steps: readonly Step[]): boolean {
  const counted = steps.slice(0, -1)
  return (
    steps.length >= ROW.from &&
    steps.length <= ROW.to &&
    steps.every(({ level }) => LEVELS.includes(level)) &&
    steps.every(({ level }, index) => level > (steps[index - 1]?.level ?? 0)) &&
    counted.every(({ mustSettle: n }) => Number.isInteger(n) && n >= 1 && n <= MUST_SETTLE.atMost)
  )
}

export function sameRow(one: readonly Step[], other: readonly Step[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ level, mustSettle }, index) => {
      const step = other[index]
      return step?.level === level && step.mustSettle === mustSettle
    })
  )
}
