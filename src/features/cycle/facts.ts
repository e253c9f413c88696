import { type Between, FOUR_WEEKS } from "../../domain/cycle/cycle.ts"
import { type Ended, found, heldAgainFrom, type Moment } from "../../domain/cycle/found.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, addDays, type Day, dayAt, type Zone } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { absences } from "../person/queries.ts"
import { cycleId, type EndedRow, endedBetween, heldOf } from "./queries.ts"

/** What stands between two in one area, and the day it is where the delegate lives. */
export type Standing = {
  readonly id: string
  readonly between: Between
  readonly moments: readonly Moment[] | null
  readonly today: Day
}

/** What keeps coming back between these two, area by area, whoever leads. Days are those of the delegate. */
export async function standingBetween(
  tx: Tx,
  one: PersonId,
  other: PersonId,
  now: At,
): Promise<readonly Standing[]> {
  const rows = await endedBetween(tx, one, other, now)
  if (rows.length === 0) return []
  const lives = await absences(tx, [one, other])
  const standing: Standing[] = []
  for (const [id, [first, ...more]] of Map.groupBy(rows, cycleId)) {
    if (!first) continue
    const { leader, delegate, area } = first
    const zone = lives.get(delegate)?.zone ?? "UTC"
    const today = dayAt(now, zone)
    const ended = [first, ...more].map((row) => endedOn(row, zone))
    const facts = { ended, heldAgain: heldAgainFrom(ended, await heldBy(tx, leader, ended)) }
    standing.push({ id, between: { leader, delegate, area }, moments: found(facts, today), today })
  }
  return standing
}

/** The same for one area, in which nothing may have come back. */
export async function momentsIn(tx: Tx, between: Between, now: At): Promise<readonly Moment[] | null> {
  const id = cycleId(between)
  const all = await standingBetween(tx, between.leader, between.delegate, now)
  return all.find((one) => one.id === id)?.moments ?? null
}

/** The last day of a word given today, where the one who gives it lives. */
export async function fourWeeksFrom(tx: Tx, leader: PersonId, at: At): Promise<Day> {
  const zone = (await absences(tx, [leader])).get(leader)?.zone ?? "UTC"
  return addDays(dayAt(at, zone), FOUR_WEEKS)
}

function endedOn({ delegation, at, because }: EndedRow, zone: Zone): Ended {
  return { delegation, on: dayAt(at, zone), because }
}

/** What a leader holds is theirs alone: asked as the delegate, there is none of it. */
async function heldBy(tx: Tx, leader: PersonId, ended: readonly Ended[]) {
  const taken = ended.filter(({ because }) => because === "taken-back").map(({ delegation }) => delegation)
  return taken.length > 0 ? heldOf(tx, leader, taken) : []
}
