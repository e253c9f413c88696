import type { Tripped } from "../../src/domain/delegation/called-in/called-in.ts"
import { settlesBy, type Terms } from "../../src/domain/delegation/terms.ts"
import { addDays, type Day, dayAt } from "../../src/domain/shared/time.ts"
import type { Agreement, Moment } from "./passing.ts"

/** Something that calls the leader in, the day before its period and the last day on which it may be averted. */
type Coming = { readonly tripped: Tripped; readonly after: Day; readonly last: Day; done: boolean }

/**
 * What the clock must bring about at each of these moments, told day by day on a calendar and without a single instant:
 * a second telling of the rules, to hold the first one against.
 */
export function expected(agreement: Agreement, moments: readonly Moment[]): readonly (readonly Tripped[])[] {
  const all = comings(agreement)
  return moments.map(({ now, looks, act }) => {
    const today = dayAt(now, agreement.zone)
    const over = all.filter(({ last, done }) => !done && last < today)
    if (looks || act === "check-in") for (const one of over) one.done = true
    if (act === "check-in") answers(today, all)
    if (act === "cure") settles("t5", all)
    return looks ? over.sort((a, b) => a.last.localeCompare(b.last)).map(({ tripped }) => tripped) : []
  })
}

function answers(today: Day, all: readonly Coming[]) {
  const next = all.find(
    ({ tripped, last, done }) => tripped.kind === "check-in-missed" && !done && today <= last,
  )
  if (next && today > next.after) next.done = true
}

function settles(tripwire: string, all: readonly Coming[]) {
  for (const one of all)
    if (one.tripped.kind === "agreed" && one.tripped.tripwire === tripwire) one.done = true
}

function comings({ terms, zone, since, away }: Agreement): readonly Coming[] {
  const first = dayAt(since, zone)
  const isThere = (day: Day) => !away.some(({ from, until }) => from <= day && day <= until)
  const works = (day: Day) => !terms.checkIns?.workingDays || !isWeekend(day)
  const coming = (tripped: Tripped, after: Day, last: Day): Coming => ({ tripped, after, last, done: false })
  const days = agreedDays(first, terms)
  const { graceDays = 0 } = terms.checkIns ?? {}
  return [
    ...days.map((day, index) =>
      coming(
        { kind: "check-in-missed", day },
        days[index - 1] ?? "",
        nth(graceDays, day, (one) => isThere(one) && works(one)),
      ),
    ),
    ...[settlesBy(terms)].map((day) => coming({ kind: "past-due", day }, "", nth(0, day, isThere))),
    ...terms.tripwires.map(({ id, on }) =>
      coming({ kind: "agreed", tripwire: id }, "", nth(0, on ?? "", isThere)),
    ),
  ]
}

export function agreedDays(first: Day, { checkIns, due }: Terms): readonly Day[] {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(checkIns?.every ?? "") ?? []
  const step = Number(count) * (unit === "W" ? 7 : 1)
  const days = new Set<Day>()
  for (let ahead = step; ahead < 50; ahead += step) {
    let day = addDays(first, ahead)
    while (checkIns?.workingDays && isWeekend(day)) day = addDays(day, 1)
    if (day < (due ?? "")) days.add(day)
  }
  return [...days]
}

/** The day after so many others that count, from this one on. */
function nth(more: number, from: Day, counts: (day: Day) => boolean): Day {
  let left = more
  let day = from
  while (!counts(day) || left-- > 0) day = addDays(day, 1)
  return day
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
