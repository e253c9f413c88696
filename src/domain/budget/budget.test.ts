import { describe, expect, test } from "vitest"
import { DEFAULT_SETTINGS, type Settings } from "../organisation/settings.ts"
import { budgetOf, type Facts, type Open, overBy, type Settled, type Sums } from "./budget.ts"

// A day costs 500; 30 days, 15,000, may be lost in a quarter; usually 30 % of what is at stake are.
const DAY = 500_00
const EARLY = "2026-01-20T09:00:00.000Z"
const LATE = "2026-02-20T09:00:00.000Z"

const active = (days: number, due = "2026-03-20"): Open => ({ stage: "active", worstCase: days * DAY, due })
const declared = (days: number): Open => ({ ...active(days), stage: "declared" })
const met = (days: number): Settled => ({
  at: EARLY,
  short: false,
  worstCase: days * DAY,
  lost: null,
  dayRate: 500,
})
const short = (days: number, lost: Settled["lost"], at = EARLY): Settled => ({
  ...met(days),
  short: true,
  lost,
  at,
})
const five = (days: number) => Array.from({ length: 5 }, () => active(days))

type Said = Omit<Partial<Facts>, "now"> & { now?: string; settings?: Partial<Settings> }

const given = ({ open = five(2), settled = [], now = EARLY, settings = {} }: Said) =>
  budgetOf({ open, settled }, { ...DEFAULT_SETTINGS, ...settings }, now)

/** The sums, where they are shown. */
function sums(said: Said): Sums {
  const budget = given(said)
  if (!budget.shown) throw new Error("nothing is shown")
  return budget
}

describe("below five active ones", () => {
  const settled = [short(4, { days: 3, money: 0 })]

  test("there is no figure, not even how many there are", () => {
    const hidden = { quarter: { from: "2026-01-01", until: "2026-03-31" }, shown: false }
    expect(given({ open: five(2).slice(1), settled })).toEqual(hidden)
    expect(given({ open: [], settled })).toEqual(hidden)
  })

  test("a declared one does not count as active", () => {
    expect(given({ open: [...five(2).slice(1), declared(2)] }).shown).toBe(false)
    expect(given({ open: [...five(2), declared(2)] }).shown).toBe(true)
  })
})

describe("spent", () => {
  test.each<[string, Settled, number]>([
    ["is what was said to be lost", short(4, { days: 2, money: 150.5 }), 2 * DAY + 150_50],
    ["is nothing where nobody said what was lost", short(4, null), 0],
    ["is nothing where it was met", { ...met(4), lost: { days: 1, money: 0 } }, 0],
    ["may be more than was thought", short(1, { days: 3, money: 0 }), 3 * DAY],
    ["is nothing of the quarter before", short(4, { days: 2, money: 0 }, "2025-12-31T23:59:59.000Z"), 0],
  ])("%s", (_, settled, spent) => {
    expect(sums({ settled: [settled] })).toMatchObject({ spent, left: 30 * DAY - spent })
  })

  test("weighs days as they were weighed when both committed", () => {
    const settled = [{ ...short(4, { days: 2, money: 0 }), dayRate: 400 }]
    expect(sums({ settled, settings: { dayRate: 600 } })).toMatchObject({
      spent: 2 * 400_00,
      planned: 30 * 600_00,
      left: 30 * 600_00 - 2 * 400_00,
    })
  })
})

describe("at stake", () => {
  test("is what is due in the quarter, until its last day", () => {
    const open = [...five(2), active(7, "2026-03-31"), active(11, "2026-04-01")]
    expect(sums({ open }).atStake).toBe((10 + 7) * DAY)
  })

  test("is what was due before and is still open", () => {
    expect(sums({ open: [...five(2), active(7, "2025-12-30")] }).atStake).toBe(17 * DAY)
  })

  test("is what was declared, until both accounts are in", () => {
    expect(sums({ open: [...five(2), declared(7)] }).atStake).toBe(17 * DAY)
  })
})

describe("the usual share", () => {
  const twenty = [short(5, { days: 2, money: 0 }), ...Array.from({ length: 19 }, () => met(1))]

  test("is the setting until twenty have ended", () => {
    expect(sums({ settled: twenty.slice(1) })).toMatchObject({
      usualShare: 0.3,
      shareIsOwn: false,
      asUsual: 3 * DAY,
    })
  })

  test("is then what was lost of all that could have been, whenever that was", () => {
    const longAgo = twenty.map((one) => ({ ...one, at: "2024-05-05T09:00:00.000Z" }))
    expect(sums({ settled: longAgo })).toMatchObject({
      usualShare: 2 / 24,
      shareIsOwn: true,
      asUsual: Math.round((10 * DAY * 2) / 24),
    })
  })

  test("stays the setting where nothing could have been lost", () => {
    expect(sums({ settled: Array.from({ length: 20 }, () => met(0)) }).shareIsOwn).toBe(false)
  })
})

describe("going over", () => {
  test("is said from what is spent and the usual share of what is at stake", () => {
    const settled = [short(20, { days: 26, money: 0 })]
    expect(sums({ settled })).toMatchObject({ left: 4 * DAY, asUsual: 3 * DAY, over: 0 })
    expect(sums({ settled, open: five(4) })).toMatchObject({ left: 4 * DAY, asUsual: 6 * DAY, over: 2 * DAY })
  })

  test("is said as well when more is spent already", () => {
    expect(sums({ settled: [short(20, { days: 31, money: 0 })] })).toMatchObject({
      left: -1 * DAY,
      over: 4 * DAY,
    })
  })

  test("is asked before one more is handed over", () => {
    const before = sums({ settled: [short(20, { days: 26, money: 0 })] })
    expect(overBy(before, 3 * DAY)).toBe(0)
    expect(overBy(before, 10 * DAY)).toBe(2 * DAY)
  })
})

describe("there is room to trust more", () => {
  const fifth = (days: number) => [short(20, { days, money: 0 })]

  test.each<[string, Said, boolean]>([
    ["half-way with nothing spent", { now: LATE }, true],
    ["half-way with just under a fifth spent", { now: LATE, settled: fifth(5.75) }, true],
    ["not with a fifth spent", { now: LATE, settled: fifth(6) }, false],
    ["not before half of it has passed", { now: EARLY }, false],
    ["not where the usual share would go over", { now: LATE, open: five(20.5) }, false],
    ["not where nothing may be lost", { now: LATE, settings: { budgetPerQuarter: 0 } }, false],
  ])("%s", (_, said, room) => {
    expect(sums(said).roomToTrustMore).toBe(room)
  })
})
