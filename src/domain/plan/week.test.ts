import { expect, test } from "vitest"
import { addDays } from "../shared/time.ts"
import { askedBackTo, isAskedOn, weekAt } from "./week.ts"

const MONDAY = "2026-11-23"

test("the question is asked from Monday to Wednesday", () => {
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => isAskedOn(addDays(MONDAY, day)))
  expect(week).toEqual([true, true, true, false, false, false, false])
})

test("a week begins on Monday where one lives, also when clocks change or it is another day elsewhere", () => {
  expect(weekAt("2026-11-23T09:00:00.000Z", "Europe/Berlin")).toBe(MONDAY)
  expect(weekAt("2026-11-23T09:00:00.000Z", "Pacific/Pago_Pago")).toBe("2026-11-16")
  expect(weekAt("2026-10-25T22:59:59.999Z", "Europe/Berlin")).toBe("2026-10-19")
  expect(weekAt("2026-10-25T23:00:00.000Z", "Europe/Berlin")).toBe("2026-10-26")
})

test("whoever was away is asked of the last plan within four weeks", () => {
  expect(askedBackTo(MONDAY)).toBe("2026-10-26")
})
