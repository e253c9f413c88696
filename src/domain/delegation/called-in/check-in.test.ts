import { describe, expect, test } from "vitest"
import {
  called,
  checkedIn,
  checkIn,
  EFFORT,
  FENCED,
  firing,
  MONEY,
  TAP,
} from "../../../../test/kit/called-in.ts"
import {
  active,
  ana,
  FLOUR,
  FRIDAY,
  maya,
  round,
  type Story,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import { openCalls } from "./called-in.ts"

const running = active(FENCED)
const said = { ...TAP, type: "checked-in" } as const
const SUM = { kind: "agreed", tripwire: "t7" } as const
const off = (checkIn: number) => ({ kind: "off-course", checkIn }) as const
const held = (line: number) =>
  by(maya, THURSDAY, {
    type: "call-answered",
    call: "call-1",
    answer: "hold-course",
    line,
    text: null,
  } as const)
const changed = (...limits: readonly [money: number | null, effortDays: number | null]): Story => [
  by(ana, THURSDAY, {
    type: "change-proposed",
    round: round(
      { ...FENCED, limits: { money: limits[0], effortDays: limits[1] } },
      { number: 2, author: "delegate" },
    ),
    text: null,
  }),
  by(maya, THURSDAY, { type: "change-agreed", round: 2, worstCase: 200_000, dayRate: 500 }),
]

describe("a check-in that is on course or at risk", () => {
  test("calls nobody in, up to every line and sum", () => {
    for (const course of ["on-course", "at-risk"] as const)
      given(running)
        .when(checkIn(WEDNESDAY, { course, moneyUsed: 500, effort: "near-the-limit" }))
        .then({ ...said, course, moneyUsed: 500, effort: "near-the-limit" })
  })
  test("closes every call that is open", () => {
    const now = given(running, called(TUESDAY, "call-1", off(1)), called(TUESDAY, "call-2", MONEY))
    expect(openCalls(now.when(checkIn(WEDNESDAY)).state())).toEqual([])
  })
})

describe("off course", () => {
  test("calls the leader in, each time it is said, and closes what was open before", () => {
    const once = given(running).when(checkIn(WEDNESDAY, { course: "off-course" }))
    once.then({ ...said, course: "off-course" }, firing("call-1", off(1)))
    const again = given(once.history).when(checkIn(THURSDAY, { course: "off-course" }))
    again.then({ ...said, course: "off-course" }, firing("call-2", off(2)))
    expect(openCalls(again.state()).map(({ id }) => id)).toEqual(["call-2"])
  })
  test("also in a small one, where no rhythm is agreed", () => {
    given(active(FLOUR))
      .when(checkIn(WEDNESDAY, { course: "off-course" }))
      .then({ ...said, course: "off-course" }, firing("call-1", off(1)))
  })
})

describe("over a limit", () => {
  const spent = checkedIn(WEDNESDAY, { moneyUsed: 1_000.01 })
  const cross = (money: number) => checkIn(FRIDAY, { moneyUsed: money })
  const once: Story = [
    ...running,
    spent,
    called(WEDNESDAY, "call-1", MONEY),
    called(WEDNESDAY, "call-2", SUM),
  ]

  test("of money calls the leader in above the line, not on it", () => {
    given(running)
      .when(cross(1_000))
      .then({ ...said, moneyUsed: 1_000 }, firing("call-1", SUM))
    given(running)
      .when(cross(1_000.01))
      .then({ ...said, moneyUsed: 1_000.01 }, firing("call-1", MONEY), firing("call-2", SUM))
  })
  test("once for each line: the one of the terms, the one named when course was held", () => {
    given(once)
      .when(cross(1_100))
      .then({ ...said, moneyUsed: 1_100 })
    given(once, held(2_000))
      .when(cross(2_000))
      .then({ ...said, moneyUsed: 2_000 })
    const further = given(once, held(2_000)).when(cross(2_100))
    further.then({ ...said, moneyUsed: 2_100 }, firing("call-3", { ...MONEY, line: 2_000 }))
    given(further.history)
      .when(cross(2_200))
      .then({ ...said, moneyUsed: 2_200 })
  })
  test("and the one that changed terms name, also where the number is the old one", () => {
    given(once, held(2_000), changed(1_500, 14))
      .when(cross(1_600))
      .then({ ...said, moneyUsed: 1_600 }, firing("call-3", { ...MONEY, line: 1_500 }))
    given(once, held(2_000), changed(1_000, 14))
      .when(cross(1_600))
      .then({ ...said, moneyUsed: 1_600 }, firing("call-3", MONEY))
    given(once, held(2_000), changed(null, 14))
      .when(cross(90_000))
      .then({ ...said, moneyUsed: 90_000 })
  })
  test("of effort calls the leader in where there is one, once for each line", () => {
    const over = checkIn(FRIDAY, { effort: "over-the-limit" })
    const saidSo = { ...said, effort: "over-the-limit" } as const
    const tired = given(running).when(over)
    tired.then(saidSo, firing("call-1", EFFORT))
    given(tired.history).when(over).then(saidSo)
    given(tired.history, { ...held(20), at: FRIDAY })
      .when(over)
      .then(saidSo, firing("call-2", { ...EFFORT, line: 20 }))
    given(running, changed(1_000, null)).when(over).then(saidSo)
    given(active(FLOUR)).when(over).then(saidSo)
  })
})

describe("a tripwire with a sum", () => {
  test("calls the leader in above the sum, once, whoever says before that it is settled", () => {
    const now = given(running).when(checkIn(WEDNESDAY, { moneyUsed: 500.01 }))
    now.then({ ...said, moneyUsed: 500.01 }, firing("call-1", SUM))
    given(now.history)
      .when(checkIn(THURSDAY, { moneyUsed: 600 }))
      .then({ ...said, moneyUsed: 600 })
    const cured = by(ana, TUESDAY, { type: "tripwire-cured", tripwire: "t7", text: null })
    given(running, cured)
      .when(checkIn(WEDNESDAY, { moneyUsed: 600 }))
      .then({ ...said, moneyUsed: 600 }, firing("call-1", SUM))
  })
  test("of nothing at all calls the leader in at the first cent", () => {
    const none = active({ ...FENCED, tripwires: FENCED.tripwires.map((one) => ({ ...one, moneyOver: 0 })) })
    given(none)
      .when(checkIn(WEDNESDAY, { moneyUsed: 0 }))
      .then({ ...said, moneyUsed: 0 })
    expect(
      given(none)
        .when(checkIn(WEDNESDAY, { moneyUsed: 0.01 }))
        .state().calls,
    ).toHaveLength(3)
  })
})

test("everything at once: the check-in, then each call, numbered on", () => {
  const stated = { course: "off-course", moneyUsed: 5_000, effort: "over-the-limit" } as const
  given(running, called(TUESDAY, "call-1", { kind: "past-due", day: "2026-12-22" }))
    .when(checkIn(WEDNESDAY, stated))
    .then(
      { ...said, ...stated },
      firing("call-2", off(1)),
      firing("call-3", MONEY),
      firing("call-4", EFFORT),
      firing("call-5", SUM),
    )
})

test("a check-in that is refused calls nobody in", () => {
  given(running)
    .when(checkIn(WEDNESDAY, { course: "off-course", criterion: "s9" }))
    .refused("criterion-unknown")
})
