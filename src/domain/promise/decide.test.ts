import { describe, expect, test } from "vitest"
import { ana, chi, FRIDAY, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import {
  ABOUT_IT,
  BETWEEN,
  DUE,
  givenPromise as given,
  PROMISE,
  promised,
} from "../../../test/kit/promises.ts"
import { CLOCK } from "../shared/ids.ts"
import { type PromiseCommand, stageOf } from "./promise.ts"

const SAY_KEPT = { type: "say-kept", text: say("They are in your inbox") } as const
const NOT_YET = { type: "say-not-yet", text: say("Only two of them") } as const
const CONFIRM = { type: "confirm-kept" } as const
const RENEGOTIATE = { type: "renegotiate", due: "2026-12-02", what: null } as const
const AGREE = { type: "agree-renegotiation" } as const
const REFUSE = { type: "refuse-renegotiation", text: say("The board meets on Monday") } as const
const RELEASE = { type: "release" } as const
const LEAVING = { type: "end-on-leaving" } as const

const saidKept = by(ana, TUESDAY, { type: "promise-said-kept", text: SAY_KEPT.text })
const proposed = by(ana, TUESDAY, { type: "promise-renegotiated", due: "2026-12-02", what: null })
const broken = by(CLOCK, "2026-11-29T00:00:00.000Z", { type: "promise-broken" })
const kept = by(maya, WEDNESDAY, { type: "promise-kept", bySilence: false })
const released = by(maya, WEDNESDAY, { type: "promise-released" })
const ended = by(CLOCK, WEDNESDAY, { type: "promise-ended" })

describe("promise", () => {
  const when = (change: object = {}) => given().when(by(ana, MONDAY, { ...PROMISE, ...change }))

  test("records what, to whom and by when, from today on where the one who promises lives", () => {
    when().then({ type: "promised", from: ana, ...ABOUT_IT })
    when({ due: "2026-11-23" }).then({ type: "promised", from: ana, ...ABOUT_IT, due: "2026-11-23" })
    expect(stageOf(when().state())).toBe("open")
  })
  test("may be about a delegation of the two", () => {
    const about = { delegation: "flour" }
    when({ about }).then({ type: "promised", from: ana, ...ABOUT_IT, about })
  })
  test("refuses oneself, somebody who left, yesterday, and what is not between the two", () => {
    when({ to: ana }).refused("promised-to-oneself")
    when({ due: "2026-11-22" }).refused("due-in-the-past", { due: "2026-11-22" })
    const gone = { ...BETWEEN, to: { ...BETWEEN.to, here: false } }
    given()
      .in(gone)
      .when(by(ana, MONDAY, PROMISE))
      .refused("person-not-here")
    given()
      .in({ ...BETWEEN, betweenThem: false })
      .when(by(ana, MONDAY, { ...PROMISE, about: { delegation: "flour" } }))
      .refused("not-between-these-two")
  })
  test("counts days where the one who promises lives", () => {
    const early = { ...BETWEEN, from: { ...BETWEEN.from, zone: "Pacific/Pago_Pago" } }
    given()
      .in(early)
      .when(by(ana, MONDAY, { ...PROMISE, due: "2026-11-22" }))
      .then({ type: "promised", from: ana, ...ABOUT_IT, due: "2026-11-22" })
  })
  test("stays quiet the second time", () => {
    given(promised)
      .when(by(ana, TUESDAY, PROMISE))
      .quiet()
  })
})

describe("said kept by who promised", () => {
  const said = { type: "promise-said-kept", text: SAY_KEPT.text } as const

  test("records it, also when it is broken, and puts another day aside", () => {
    given(promised)
      .when(by(ana, TUESDAY, SAY_KEPT))
      .then(said)
    given(promised, broken)
      .when(by(ana, MONDAY, SAY_KEPT))
      .then(said)
    expect(
      given(promised, proposed)
        .when(by(ana, TUESDAY, SAY_KEPT))
        .state(),
    ).toMatchObject({
      proposal: null,
      saidKept: { at: TUESDAY },
    })
  })
  test("stays quiet the second time", () => {
    given(promised, saidKept)
      .when(by(ana, WEDNESDAY, SAY_KEPT))
      .quiet()
  })
  test("refuses once it is over", () => {
    given(promised, released)
      .when(by(ana, THURSDAY, SAY_KEPT))
      .refused("promise-over", { how: "released" })
  })
})

describe("confirmed by the one it was promised to", () => {
  test.each([
    ["at once", []],
    ["when it was said", [saidKept]],
    ["instead of another day", [proposed]],
    ["late", [broken]],
  ])("records it %s", (_, before) => {
    given(promised, before)
      .when(by(maya, WEDNESDAY, CONFIRM))
      .then({ type: "promise-kept", bySilence: false })
  })
  test("stays quiet the second time, and refuses what was let go", () => {
    given(promised, kept)
      .when(by(maya, THURSDAY, CONFIRM))
      .quiet()
    given(promised, released)
      .when(by(maya, THURSDAY, CONFIRM))
      .refused("promise-over")
  })
})

describe("not yet", () => {
  test("records why, and it is open again, with a day to say more", () => {
    const answered = given(promised, saidKept).when(by(maya, WEDNESDAY, NOT_YET))
    answered.then({ type: "promise-not-yet", text: NOT_YET.text })
    expect(answered.state()).toMatchObject({
      saidKept: null,
      backSince: WEDNESDAY,
      answer: { kind: "not-yet", text: NOT_YET.text },
    })
    expect(stageOf(answered.state())).toBe("open")
  })
  test("leaves broken what was broken", () => {
    expect(
      stageOf(
        given(promised, broken, saidKept)
          .when(by(maya, WEDNESDAY, NOT_YET))
          .state(),
      ),
    ).toBe("broken")
  })
  test("refuses where nothing was said to be kept", () => {
    given(promised)
      .when(by(maya, TUESDAY, NOT_YET))
      .refused("not-said-kept")
  })
})

describe("renegotiate", () => {
  const event = { type: "promise-renegotiated", due: "2026-12-02", what: null } as const

  test("records another day or other words, before it is due and after, and the newer takes the older’s place", () => {
    given(promised)
      .when(by(ana, TUESDAY, RENEGOTIATE))
      .then(event)
    given(promised, broken)
      .when(by(ana, "2026-11-30T09:00:00.000Z", RENEGOTIATE))
      .then(event)
    const what = say("I send you two quotes")
    const again = given(promised, proposed).when(by(ana, WEDNESDAY, { ...RENEGOTIATE, due: DUE, what }))
    again.then({ type: "promise-renegotiated", due: null, what })
    expect(again.state().proposal).toEqual({ due: null, what, at: WEDNESDAY })
  })
  test("refuses nothing new, a day that is over, and what waits to be confirmed", () => {
    given(promised)
      .when(by(ana, TUESDAY, { ...RENEGOTIATE, due: DUE }))
      .refused("nothing-to-renegotiate")
    given(promised)
      .when(by(ana, TUESDAY, { ...RENEGOTIATE, due: "2026-11-23" }))
      .refused("due-in-the-past")
    given(promised, saidKept)
      .when(by(ana, WEDNESDAY, RENEGOTIATE))
      .refused("said-kept-already")
  })
})

describe("agree to it, or let it stand", () => {
  test("agreeing makes the new day hold, and mends what was broken", () => {
    const agreed = given(promised, broken, proposed).when(by(maya, WEDNESDAY, AGREE))
    agreed.then({ type: "promise-renegotiation-agreed", bySilence: false })
    expect(agreed.state()).toMatchObject({
      due: "2026-12-02",
      what: ABOUT_IT.what,
      broken: null,
      proposal: null,
    })
  })
  test("letting it stand records why, and keeps the day", () => {
    const stands = given(promised, proposed).when(by(maya, WEDNESDAY, REFUSE))
    stands.then({ type: "promise-renegotiation-refused", text: REFUSE.text })
    expect(stands.state()).toMatchObject({ due: DUE, proposal: null, backSince: WEDNESDAY })
  })
  test("refuses where nothing is proposed", () => {
    for (const answer of [AGREE, REFUSE])
      given(promised)
        .when(by(maya, WEDNESDAY, answer))
        .refused("nothing-renegotiated")
  })
})

describe("release", () => {
  test("records it at any time, stays quiet the second time, refuses what was kept", () => {
    for (const before of [[], [saidKept], [proposed], [broken]])
      given(promised, before)
        .when(by(maya, WEDNESDAY, RELEASE))
        .then({ type: "promise-released" })
    given(promised, released)
      .when(by(maya, THURSDAY, RELEASE))
      .quiet()
    given(promised, kept)
      .when(by(maya, THURSDAY, RELEASE))
      .refused("promise-over", { how: "kept" })
  })
})

describe("leaving", () => {
  test("ends what is open, and stays quiet where nothing is", () => {
    for (const before of [[], [saidKept], [proposed], [broken]])
      given(promised, before)
        .when(by(CLOCK, WEDNESDAY, LEAVING))
        .then({ type: "promise-ended" })
    for (const over of [kept, released, ended])
      given(promised, over)
        .when(by(CLOCK, THURSDAY, LEAVING))
        .quiet()
  })
})

describe("whose word it is", () => {
  const theirs: Partial<PromiseCommand>[] = [SAY_KEPT, RENEGOTIATE]
  const ours: Partial<PromiseCommand>[] = [NOT_YET, CONFIRM, AGREE, REFUSE, RELEASE]

  test("nobody else’s, before anything is said about the promise", () => {
    for (const command of theirs)
      for (const who of [maya, chi, CLOCK])
        given(promised, saidKept)
          .when({ ...command, by: who, at: FRIDAY } as PromiseCommand)
          .refused("for-who-promised")
    for (const command of ours)
      for (const who of [ana, chi, CLOCK])
        given(promised, released)
          .when({ ...command, by: who, at: FRIDAY } as PromiseCommand)
          .refused("for-who-was-promised")
  })
  test("silence is the clock’s", () => {
    for (const type of ["tick", "end-on-leaving"] as const)
      expect(() => given(promised).when(by(maya, FRIDAY, { type }))).toThrow("nobody but the clock")
  })
  test("nothing is said of what was never promised", () => {
    expect(() => given().when(by(ana, MONDAY, SAY_KEPT))).toThrow("before it is made")
    expect(() => given(saidKept).state()).toThrow("begins with promising")
  })
})
