import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  counterOffer,
  FLOUR,
  MONDAY,
  maya,
  offered,
  say,
  THURSDAY,
  WEDNESDAY,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { AS_PROPOSED, change, changing, MORE_FLOUR } from "../../../test/kit/room.ts"
import { currentRound } from "./delegation.ts"
import type { Terms } from "./terms.ts"

const on = (day: string | null, id = "t3") => ({ id, text: say("The mill has not answered"), on: day })
const flour = (tripwires: Terms["tripwires"]): Terms => ({ ...FLOUR, tripwires })
const moreFlour = (tripwires: Terms["tripwires"]): Terms => ({ ...MORE_FLOUR, tripwires })
const AGREE = { type: "agree-change", round: 2 } as const

describe("a tripwire with a day", () => {
  const countering = (day: string | null) =>
    given(offered(flour([on("2026-12-01")]))).when(by(ana, WEDNESDAY, counterOffer(flour([on(day)]))))

  test("may trip today where the delegate lives, or later, or on no day", () => {
    for (const day of ["2026-11-25", "2026-12-01", null])
      expect(currentRound(countering(day).state())).toMatchObject({ number: 2, terms: flour([on(day)]) })
    countering("2026-11-24").refused("tripwire-in-the-past", { tripwire: "t3", on: "2026-11-24" })
  })
  test("is looked at once more with the yes", () => {
    const COMMIT = { type: "commit", round: 1 } as const
    given(offered(flour([on("2026-11-23")])))
      .when(by(ana, MONDAY, COMMIT))
      .then({ type: "committed", round: 1 }, { type: "activated", round: 1, worstCase: 15_000, dayRate: 500 })
    given(offered(flour([on("2026-11-23")])))
      .when(by(ana, WEDNESDAY, COMMIT))
      .refused("tripwire-in-the-past")
  })
})

describe("a change of terms", () => {
  const had = flour([on("2026-11-24")])
  const propose = (terms: Terms) => by(maya, WEDNESDAY, { ...AS_PROPOSED, terms })

  test("keeps a tripwire that has had its day", () => {
    const kept = moreFlour([on("2026-11-24")])
    given(active(had))
      .when(propose(kept))
      .then({ type: "change-proposed", round: change(kept), text: null })
    given(changing(had, kept))
      .when(by(ana, THURSDAY, AGREE))
      .then({ type: "change-agreed", round: 2, worstCase: 30_000, dayRate: 500 })
  })
  test("gives none a day that is over: not to a new one, nor to one that had another", () => {
    given(active(had))
      .when(propose(moreFlour([on("2026-11-23")])))
      .refused("tripwire-in-the-past", { tripwire: "t3", on: "2026-11-23" })
    given(active(had))
      .when(propose(moreFlour([on("2026-11-24", "")])))
      .refused("tripwire-in-the-past", { tripwire: "t4", on: "2026-11-24" })
    given(changing(had, moreFlour([on("2026-11-25")])))
      .when(by(ana, THURSDAY, AGREE))
      .refused("tripwire-in-the-past", { tripwire: "t3", on: "2026-11-25" })
  })
})
