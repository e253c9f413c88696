import { flowOf, weeksOf } from "../../domain/insights/own.ts"
import { costs } from "../../domain/record/leaders-word.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, dayAt, daysAfter, mondayOf, type Zone } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { holdingsListed } from "../holding/queries.ts"
import { type LedRow, ledSince, raisedBy } from "./queries.ts"
import { OwnInsights } from "./schema.ts"

const A_YEAR = 365
const WEEKS = 26

/** What a leader has let go of in a year, and what came of it: for that leader alone. */
export function insightRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/insights",
    tag: "Insights",
    summary:
      "One's own year as a leader: what was handed over, how far it went, and the hours that came back.",
    access: "person",
    answer: { status: 200, schema: OwnInsights },
  } as const
  return [
    route(operation, ({ viewer }) =>
      reading(house, viewer, async (tx) => ({
        body: await readOwn(tx, viewer.person, viewer.zone, house.now()),
      })),
    ),
  ]
}

async function readOwn(tx: Tx, leader: PersonId, zone: Zone, now: At): Promise<OwnInsights> {
  const since = daysAfter(now, -A_YEAR)
  const [led, raised] = [await ledSince(tx, leader, since), await raisedBy(tx, leader)]
  const held = (await holdingsListed(tx, { person: leader, limit: null })).map(({ state }) => state)
  const stretches = held.flatMap(({ stretches }) => stretches)
  const returned = held.flatMap(({ returned }) => returned).filter(({ at }) => at >= since)
  const weeks = weeksOf(stretches, mondayOf(dayAt(now, zone)), WEEKS, zone)
  return {
    since: dayAt(since, zone),
    flow: flowOf(led.map((row) => wentOf(row, raised))),
    returned: returned.map(({ at, hours }) => ({ on: dayAt(at, zone), hours: hours ?? 0 })),
    weeks: stretches.length > 0 ? [...weeks] : [],
  }
}

function wentOf({ id, state: { active, settled, stepIns } }: LedRow, raised: ReadonlySet<string>) {
  return {
    committed: active !== null,
    settled: settled !== null,
    undisturbed: !stepIns.some(costs),
    raised: raised.has(id),
  }
}
