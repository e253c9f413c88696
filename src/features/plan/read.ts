import { type Drawn, movesOf } from "../../domain/plan/moves.ts"
import { stands } from "../../domain/plan/plan.ts"
import { askedBackTo, isAskedOn, weekAt } from "../../domain/plan/week.ts"
import { wordingOf } from "../../domain/plan/wording.ts"
import { type At, addDays, type Day, dayAt, daysBetween, mondayOf } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { day, weekday } from "../problem-entry.ts"
import type { Viewer } from "../viewer.ts"
import { type Asking, factsOf } from "./facts.ts"
import { openedFor } from "./opened.ts"
import { leadsSomebody, type PlanRecord, planOf, weeksOf } from "./queries.ts"
import { readPlans } from "./rows.ts"
import type { MondayView, PlanView, SuggestedMove } from "./schema.ts"

/** How many weeks back a plan keeps its move from being suggested again. */
const REMEMBERED = 8

const HALF_A_YEAR = 183

type Reader = Pick<Viewer, "person" | "zone">

/** A plan as its owner reads it; for everybody else it is not found. */
export async function seen(tx: Tx, id: string, { person, zone }: Reader, now: At): Promise<PlanView> {
  const record = (await planOf(tx, id, person)) ?? refuseWith("not-found")
  const [view] = await readPlans(tx, [record], weekAt(now, zone))
  return view ?? refuseWith("not-found")
}

/** What could be done this week, drawn from what is there; the same facts always give the same. */
export async function drawnFor(tx: Tx, asking: Asking): Promise<readonly Drawn[]> {
  const week = mondayOf(asking.today)
  const before = await weeksOf(tx, asking.person, addDays(week, -7 * REMEMBERED), addDays(week, -1))
  const made = before.filter(({ state }) => stands(state))
  const plans = made.map(({ state: { planned, answer } }) => ({
    cameFrom: planned?.cameFrom ?? "own",
    about: planned?.about ?? null,
    done: answer?.done ?? false,
  }))
  return movesOf(await factsOf(tx, asking), asking.today, plans)
}

/** What Today shows of the week’s question, one thing after the other; null: nothing, as on most days. */
export async function mondayFor(tx: Tx, reader: Reader, now: At): Promise<MondayView | null> {
  const { person, zone } = reader
  const today = dayAt(now, zone)
  if (!isAskedOn(today)) return null
  const week = mondayOf(today)
  const weeks = await weeksOf(tx, person, askedBackTo(week), week)
  const thisWeek = weeks.find(({ state }) => state.week === week)
  const last = weeks.find(({ state }) => state.week < week && state.planned !== null)
  const asks = !thisWeek && (await leadsSomebody(tx, person))
  const waits = await waiting(tx, last, week)
  const monday = {
    week,
    last: waits,
    asks,
    moves: asks && !waits ? await suggested(tx, { person, zone, today }) : [],
    plan: await waiting(tx, thisWeek, week),
    opened: await openedFor(tx, person),
  }
  return monday.last || asks || monday.plan || monday.opened.length > 0 ? monday : null
}

/** A plan that waits for its answer. */
async function waiting(tx: Tx, record: PlanRecord | undefined, week: Day): Promise<PlanView | null> {
  if (!record || !stands(record.state) || record.state.answer) return null
  return (await readPlans(tx, [record], week))[0] ?? null
}

async function suggested(tx: Tx, asking: Asking): Promise<SuggestedMove[]> {
  const { today } = asking
  // A day of another year says so, once the one of this year could be meant.
  const dayIn = (which: Day) =>
    daysBetween(which, today) < HALF_A_YEAR ? day(which) : `${day(which)} ${which.slice(0, 4)}`
  const telling = { today, day: dayIn, weekday }
  return (await drawnFor(tx, asking)).map(({ key, about, fact }) => ({
    key,
    ...wordingOf({ fact }, telling),
    delegation: about.delegation ?? null,
    person: about.person ?? null,
  }))
}
