import { describe, expect, test } from "vitest"
import { ana, before, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { BETWEEN, givenPromise as given, promised } from "../../../test/kit/promises.ts"
import { CLOCK } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { type At, daysAfter } from "../shared/time.ts"
import { wakesAt } from "./clock.ts"
import type { PromiseEvent, World } from "./promise.ts"

const TICK = { type: "tick" } as const
const saidKept = by(ana, TUESDAY, { type: "promise-said-kept", text: null })
const proposed = by(ana, TUESDAY, { type: "promise-renegotiated", due: "2026-12-20", what: null })
const kept = by(maya, TUESDAY, { type: "promise-kept", bySilence: false })

type Story = readonly Recorded<PromiseEvent>[]
const happens = (story: Story, at: At, event: PromiseEvent, world: World = BETWEEN) => {
  const there = given(story).in(world)
  expect(wakesAt(there.state(), world)).toBe(at)
  there.when(by(CLOCK, before(at), TICK)).quiet()
  there.when(by(CLOCK, at, TICK)).then(event)
}
const away = (side: "from" | "to", from: string, until: string): World => ({
  ...BETWEEN,
  [side]: { ...BETWEEN[side], away: [{ from, until }] },
})

describe("a day past due without a word", () => {
  const broken = { type: "promise-broken" } as const

  test("it is broken where who promised lives, once", () => {
    happens([promised], "2026-11-29T00:00:00.000Z", broken)
    const there = given(promised, by(CLOCK, "2026-11-29T00:00:00.000Z", { type: "promise-broken" }))
    there.when(by(CLOCK, "2027-11-29T00:00:00.000Z", TICK)).quiet()
    expect(wakesAt(there.state(), BETWEEN)).toBeNull()
  })
  test("not while who promised is away", () => {
    happens([promised], "2026-12-02T00:00:00.000Z", broken, away("from", "2026-11-26", "2026-11-29"))
    happens([promised], "2026-11-29T00:00:00.000Z", broken, away("from", "2026-11-24", "2026-11-26"))
    happens([promised], "2026-11-29T00:00:00.000Z", broken, away("to", "2026-11-26", "2026-12-29"))
  })
  test("not while another day waits for its answer, and not before a day after it", () => {
    const stands = by(maya, "2026-12-01T15:00:00.000Z", { type: "promise-renegotiation-refused", text: null })
    happens([promised, proposed, stands], "2026-12-02T15:00:00.000Z", broken)
  })
  test("not yet leaves a day to say more", () => {
    const notYet = by(maya, "2026-11-29T15:00:00.000Z", {
      type: "promise-not-yet",
      text: say("One is missing"),
    })
    happens([promised, saidKept, notYet], "2026-11-30T15:00:00.000Z", broken)
  })
})

describe("seven days of silence", () => {
  const bySilence = true as const

  test("say that it is kept, also past due, and wait while the other is away", () => {
    const event = { type: "promise-kept", bySilence } as const
    happens([promised, saidKept], daysAfter(TUESDAY, 7), event)
    happens([promised, saidKept], daysAfter(TUESDAY, 9), event, away("to", "2026-11-26", "2026-11-27"))
    happens([promised, saidKept], daysAfter(TUESDAY, 7), event, away("from", "2026-11-26", "2026-11-27"))
  })
  test("agree to another day, and wait while the other is away", () => {
    const event = { type: "promise-renegotiation-agreed", bySilence } as const
    happens([promised, proposed], daysAfter(TUESDAY, 7), event)
    happens([promised, proposed], daysAfter(TUESDAY, 9), event, away("to", "2026-11-26", "2026-11-27"))
  })
  test("bring nothing about once it is over", () => {
    given(promised, kept)
      .when(by(CLOCK, daysAfter(TUESDAY, 400), TICK))
      .quiet()
    expect(wakesAt(given(promised, kept).state(), BETWEEN)).toBeNull()
  })
})
