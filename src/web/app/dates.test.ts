import { expect, test } from "vitest"
import { day, dayAndTimeOf, dayOf, list, onDay, timeOf, weekdayAndDay } from "./dates.ts"

test("a day names its year only where it is another one", () => {
  expect(day("2026-12-14", "2026-11-19")).toBe("14 December")
  expect(day("2027-03-26", "2026-11-19")).toBe("26 March 2027")
  expect(weekdayAndDay("2026-11-19")).toBe("Thursday 19 November")
})

test("a day ahead is named as people say it", () => {
  const thursday = "2026-11-19"
  expect(onDay(thursday, thursday)).toBe("today")
  expect(onDay("2026-11-20", thursday)).toBe("tomorrow")
  expect(onDay("2026-11-23", thursday)).toBe("on Monday")
  expect(onDay("2026-11-25", thursday)).toBe("on Wednesday")
  expect(onDay("2026-11-26", thursday)).toBe("on 26 November")
  expect(onDay("2026-11-18", thursday)).toBe("on 18 November")
})

test("an instant is shown as it is in the reader’s zone", () => {
  const late = "2026-11-19T23:30:00.000Z"
  expect(dayOf(late, "Europe/Lisbon")).toBe("19 November")
  expect(dayOf(late, "Asia/Tokyo")).toBe("20 November")
  expect(timeOf(late, "Asia/Tokyo")).toBe("08:30")
  expect(dayAndTimeOf(late, "Europe/Lisbon")).toBe("19 November, 23:30")
})

test("names stand one after another", () => {
  expect(list(["Ana", "Ben", "Chi"])).toBe("Ana, Ben and Chi")
})
