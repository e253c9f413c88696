import { expect, test } from "vitest"
import { ana, MONDAY, maya, TUESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { BETWEEN, givenPromise as given, promised } from "../../../test/kit/promises.ts"
import { CLOCK } from "../shared/ids.ts"
import { type At, daysAfter } from "../shared/time.ts"
import { isOfToday, needOf } from "./needs.ts"
import type { Promised } from "./promise.ts"

const saidKept = by(ana, TUESDAY, { type: "promise-said-kept", text: null })
const proposed = by(ana, TUESDAY, { type: "promise-renegotiated", due: "2026-12-20", what: null })
const broke = "2026-11-29T00:00:00.000Z"
const broken = by(CLOCK, broke, { type: "promise-broken" })
const kept = by(maya, TUESDAY, { type: "promise-kept", bySilence: true })

const seen = (state: Promised, at: At) => [
  isOfToday(state, at, BETWEEN),
  needOf(state, "from", at, BETWEEN),
  needOf(state, "to", at, BETWEEN),
]

test("a promise is of Today from three days before it is due, and needs who made it on the day itself", () => {
  const state = given(promised).state()
  expect(seen(state, "2026-11-23T23:59:59.999Z")).toEqual([false, null, null])
  expect(seen(state, "2026-11-24T00:00:00.000Z")).toEqual([true, null, null])
  expect(seen(state, "2026-11-27T00:00:00.000Z")).toEqual([true, "keep", null])
  expect(seen(state, "2026-11-28T12:00:00.000Z")).toEqual([true, "keep", null])
})

test("what was said to be kept, or got another day, waits for the other", () => {
  expect(seen(given(promised, saidKept).state(), TUESDAY)).toEqual([true, null, "confirm"])
  expect(seen(given(promised, proposed).state(), TUESDAY)).toEqual([true, null, "answer"])
})

test("what broke is told for a week, and asks nothing; what is over is silent", () => {
  const state = given(promised, broken).state()
  expect(seen(state, broke)).toEqual([true, null, null])
  expect(seen(state, daysAfter(broke, 7))).toEqual([false, null, null])
  expect(seen(given(promised, kept).state(), MONDAY)).toEqual([false, null, null])
})
