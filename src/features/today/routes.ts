import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areaHandOversOfToday } from "../area-hand-over/rows.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import type { DelegationRecord } from "../delegation/queries.ts"
import { historyOf } from "../delegation/queries.ts"
import { readRows } from "../delegation/rows.ts"
import type { DelegationRow } from "../delegation/view.ts"
import { countOthers } from "../person/queries.ts"
import { mondayFor } from "../plan/read.ts"
import { postsOfToday } from "../post/rows.ts"
import { promisesOfToday } from "../promise/rows.ts"
import { aboutNeed, PRESSING, trippedBy } from "./about.ts"
import { OPEN, recordsOfToday } from "./queries.ts"
import { type NeedItem, TodayView } from "./view.ts"

/** What needs you; then people and what they hold. */
export function todayRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/today",
    tag: "Today",
    summary: "What needs the reader, and what others hold for them.",
    access: "person",
    answer: { status: 200, schema: TodayView },
  } as const
  return [
    route(operation, ({ viewer }) =>
      reading(house, viewer, async (tx) => {
        const now = house.now()
        const records = await recordsOfToday(tx, viewer.person)
        const rows = await readRows(tx, records, viewer.person, now)
        const shown = rows.filter(({ stage }) => stage !== "draft")
        const open = shown.filter(({ stage }) => OPEN.includes(stage))
        return {
          body: {
            now,
            zone: viewer.zone,
            needs: await needItems(tx, shown, records),
            held: byName(open.filter(({ you }) => you === "leader")),
            holding: open.filter(({ you }) => you === "delegate"),
            promises: await promisesOfToday(tx, viewer.person, now),
            asking: await postsOfToday(tx, viewer.person),
            monday: await mondayFor(tx, viewer, now),
            areaHandOvers: await areaHandOversOfToday(tx, viewer.person),
            drafts: rows.length - shown.length,
            people: await countOthers(tx, viewer.person),
          },
        }
      }),
    ),
  ]
}

/** People come in the order of their names, and what each holds in the order in which it is due. */
function byName(rows: readonly DelegationRow[]): DelegationRow[] {
  const key = ({ delegate, due }: DelegationRow) =>
    `${(delegate?.name ?? "").toLowerCase()} ${delegate?.id} ${due ?? ""}`
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

async function needItems(
  tx: Tx,
  rows: readonly DelegationRow[],
  records: readonly DelegationRecord[],
): Promise<NeedItem[]> {
  const items: NeedItem[] = []
  for (const row of rows) {
    const record = records.find(({ id }) => id === row.id)
    if (!record || row.needs.length === 0) continue
    const happened = await historyOf(tx, row.id)
    for (const need of row.needs) {
      const about = aboutNeed(
        need,
        happened.map(({ event }) => event),
      )
      items.push({
        delegation: row.id,
        version: record.version,
        you: row.you,
        begunBy: record.state.begunBy,
        round: record.state.rounds.length,
        other: row.you === "leader" ? row.delegate : row.leader,
        outcome: row.outcome,
        size: row.size,
        need,
        words: about?.words ? ((await withTexts(tx, about.words)) as string | null) : null,
        tripped: await trippedBy(tx, record.state, need.call),
        since: about?.at ?? row.changedAt,
      })
    }
  }
  return items.toSorted(
    (a, b) => PRESSING.indexOf(a.need.kind) - PRESSING.indexOf(b.need.kind) || (a.since < b.since ? -1 : 1),
  )
}
