import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  DONE,
  declared,
  disputed,
  FLOUR,
  FRIDAY,
  maya,
  offered,
  RELEASE_NOTES,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { CLOCK } from "../shared/ids.ts"
import { daysAfter } from "../shared/time.ts"
import type { Doubt, Judgement } from "./events.ts"
import { allMet } from "./outcome.ts"

const all = allMet(RELEASE_NOTES)
const unlike = (...criteria: string[]): Judgement[] =>
  all.map((judgement) =>
    criteria.includes(judgement.criterion) ? { ...judgement, met: !judgement.met } : judgement,
  )
const doubt = (criterion: string, met: boolean): Doubt => ({
  criterion,
  met,
  reason: say("I counted one short"),
})
const settling = { type: "settled", judgements: all, outcome: "met", doubts: [] } as const
const SILENTLY = { type: "closed", bySilence: true } as const

/** Disputed on Thursday, stood by on Friday, and disputed once more. */
const twice = [
  ...disputed(RELEASE_NOTES),
  by(ana, FRIDAY, { type: "outcome-stood-by", reason: null }),
  by(maya, FRIDAY, { type: "outcome-disputed", doubts: [doubt("s1", false)] }),
]

describe("declare", () => {
  test("records done in one click", () => {
    given(active(FLOUR))
      .when(by(ana, WEDNESDAY, DONE))
      .then({ ...DONE, type: "declared", judgements: allMet(FLOUR), outcome: "met" })
  })
  test("records each criterion with what shows it, the money and the loss", () => {
    const judgements = [
      { criterion: "s1", met: true, shows: say("No gap in the sales") },
      ...unlike("s2").slice(1, 2),
    ]
    const account = { judgements, moneyUsed: 90, lost: { days: 0.5, money: 40 }, text: say("Nearly") }
    given(active(FLOUR))
      .when(by(ana, WEDNESDAY, { type: "declare", ...account }))
      .then({ type: "declared", outcome: "partly-met", ...account })
  })
  test("refuses a criterion left out, judged twice, or that nobody agreed", () => {
    const declaring = (judgements: readonly Judgement[]) =>
      given(active(RELEASE_NOTES)).when(by(ana, WEDNESDAY, { ...DONE, judgements }))
    declaring([]).refused("criteria-not-judged", { missing: ["s1", "s2", "f3", "f4"] })
    declaring(all.slice(1)).refused("criteria-not-judged", { missing: ["s1"] })
    declaring([...all, ...unlike("s1").slice(0, 1)]).refused("criteria-not-judged", { missing: ["s1"] })
    declaring([...all, { criterion: "s9", met: true, shows: null }]).refused("criterion-unknown", {
      criterion: "s9",
    })
  })
  test("refuses the leader, and any time but while active", () => {
    given(active(FLOUR))
      .when(by(maya, WEDNESDAY, DONE))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(ana, WEDNESDAY, DONE))
      .refused("not-at-this-stage")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, DONE))
      .refused("not-at-this-stage")
  })
})

describe("confirm the outcome", () => {
  const CONFIRM = { type: "confirm-outcome" } as const
  const CONFIRMED = { type: "outcome-confirmed", bySilence: false } as const

  test("settles it, and closes a small one at once", () => {
    given(declared(RELEASE_NOTES))
      .when(by(maya, THURSDAY, CONFIRM))
      .then(CONFIRMED, { ...settling, how: "confirmed" })
    given(declared(FLOUR))
      .when(by(maya, THURSDAY, CONFIRM))
      .then(CONFIRMED, { ...settling, judgements: allMet(FLOUR), how: "confirmed" }, SILENTLY)
  })
  test("settles a shortfall as it was declared", () => {
    given(declared(RELEASE_NOTES, unlike("f3")))
      .when(by(maya, THURSDAY, CONFIRM))
      .then(CONFIRMED, { ...settling, judgements: unlike("f3"), outcome: "not-met", how: "confirmed" })
  })
  test("refuses while the delegate's answer to a dispute is waited for, and the delegate", () => {
    given(disputed(RELEASE_NOTES))
      .when(by(maya, FRIDAY, CONFIRM))
      .refused("not-your-turn", { whose: "delegate" })
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, CONFIRM))
      .refused("not-yours-to-do")
  })
})

describe("dispute the outcome", () => {
  const dispute = (...doubts: Doubt[]) => by(maya, THURSDAY, { type: "dispute-outcome", doubts })

  test("records what is seen otherwise", () => {
    given(declared(RELEASE_NOTES))
      .when(dispute(doubt("s1", false), doubt("f3", false)))
      .then({ type: "outcome-disputed", doubts: [doubt("s1", false)] })
  })
  test("of a small one puts both accounts side by side", () => {
    given(declared(FLOUR))
      .when(dispute(doubt("s1", false)))
      .then(
        { type: "outcome-disputed", doubts: [doubt("s1", false)] },
        { ...settling, judgements: allMet(FLOUR), how: "two-accounts", doubts: [doubt("s1", false)] },
      )
  })
  test("refuses what is no doubt, a criterion nobody agreed, and before the last is answered", () => {
    given(declared(RELEASE_NOTES))
      .when(dispute(doubt("s1", true)))
      .refused("nothing-in-doubt")
    given(declared(RELEASE_NOTES)).when(dispute()).refused("nothing-in-doubt")
    given(declared(RELEASE_NOTES))
      .when(dispute(doubt("s9", true)))
      .refused("criterion-unknown")
    given(disputed(RELEASE_NOTES))
      .when(dispute(doubt("s2", false)))
      .refused("not-your-turn")
  })
})

describe("revise the outcome", () => {
  const revise = (judgements: readonly Judgement[]) => by(ana, FRIDAY, { type: "revise-outcome", judgements })

  test("settles what both now say alike", () => {
    given(disputed(RELEASE_NOTES))
      .when(revise(unlike("s1")))
      .then(
        { type: "outcome-revised", judgements: unlike("s1"), outcome: "partly-met" },
        { ...settling, judgements: unlike("s1"), outcome: "partly-met", how: "revised" },
      )
  })
  test("goes back to the leader while they differ, and after two rounds leaves two accounts", () => {
    const revised = { type: "outcome-revised", judgements: unlike("s2"), outcome: "partly-met" } as const
    const again = given(disputed(RELEASE_NOTES)).when(revise(unlike("s2")))
    again.then(revised)
    expect(again.state().declaration).toMatchObject({ doubts: null, disputes: 1, judgements: unlike("s2") })
    given(twice)
      .when(revise(unlike("s2")))
      .then(revised, {
        ...settling,
        ...{
          how: "two-accounts",
          judgements: unlike("s2"),
          outcome: "partly-met",
          doubts: [doubt("s1", false)],
        },
      })
  })
  test("refuses less than the whole account, and when nothing is disputed", () => {
    given(disputed(RELEASE_NOTES))
      .when(revise(all.slice(1)))
      .refused("criteria-not-judged")
    given(disputed(RELEASE_NOTES))
      .when(revise([...all, { criterion: "s9", met: true, shows: null }]))
      .refused("criterion-unknown")
    given(declared(RELEASE_NOTES)).when(revise(all)).refused("not-your-turn", { whose: "leader" })
  })
})

describe("accept the dispute", () => {
  test("settles it as the leader sees it, and is refused when nothing is disputed", () => {
    const ACCEPT = { type: "accept-dispute" } as const
    given(disputed(RELEASE_NOTES))
      .when(by(ana, FRIDAY, ACCEPT))
      .then(
        { type: "outcome-accepted" },
        { ...settling, judgements: unlike("s1"), outcome: "partly-met", how: "accepted" },
      )
    given(declared(RELEASE_NOTES))
      .when(by(ana, FRIDAY, ACCEPT))
      .refused("not-your-turn")
  })
})

describe("stand by the outcome", () => {
  const STAND_BY = { type: "stand-by-outcome", reason: say("The log shows all of them") } as const
  const stoodBy = { type: "outcome-stood-by", reason: STAND_BY.reason } as const

  test("goes back to the leader, and after two rounds leaves two accounts", () => {
    given(disputed(RELEASE_NOTES))
      .when(by(ana, FRIDAY, STAND_BY))
      .then(stoodBy)
    given(twice)
      .when(by(ana, FRIDAY, STAND_BY))
      .then(stoodBy, { ...settling, how: "two-accounts", doubts: [doubt("s1", false)] })
  })
  test("keeps the leader's doubt: silence then leaves two accounts, and only the leader's yes ends it", () => {
    const stood = [...disputed(RELEASE_NOTES), by(ana, FRIDAY, stoodBy)]
    const doubts = [doubt("s1", false)]
    given(stood)
      .when(by(CLOCK, daysAfter(FRIDAY, 7), { type: "tick" }))
      .then({ ...settling, how: "two-accounts", doubts })
    given(stood)
      .when(by(maya, daysAfter(FRIDAY, 1), { type: "confirm-outcome" }))
      .then({ type: "outcome-confirmed", bySilence: false }, { ...settling, how: "confirmed" })
  })
  test("is refused when nothing is disputed", () => {
    given(declared(RELEASE_NOTES))
      .when(by(ana, FRIDAY, STAND_BY))
      .refused("not-your-turn")
  })
})

describe("close", () => {
  test("is either's to do once it is settled", () => {
    const CLOSE = { type: "close" } as const
    for (const who of [maya, ana])
      given(settled(RELEASE_NOTES))
        .when(by(who, FRIDAY, CLOSE))
        .then({ type: "closed", bySilence: false })
    given(declared(RELEASE_NOTES))
      .when(by(maya, FRIDAY, CLOSE))
      .refused("not-at-this-stage")
    given(settled(RELEASE_NOTES), by(maya, FRIDAY, { type: "closed", bySilence: false }))
      .when(by(ana, FRIDAY, CLOSE))
      .refused("not-at-this-stage")
  })
})
