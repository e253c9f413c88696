import { type AreaHandOverEvent, sideOf } from "../../domain/area-hand-over/area-hand-over.ts"
import { sentenceOf } from "../../domain/area-hand-over/sentence.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { recorded } from "../../platform/ledger/ledger.ts"
import { streamRows } from "../../platform/ledger/rows.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areaHandOverOf } from "./queries.ts"
import { readAreaHandOvers } from "./rows.ts"
import type { AreaHandOverHistory, AreaHandOverView } from "./schema.ts"

/** It, as this person sees it; not found when it is not between them and another. */
export async function seen(tx: Tx, id: string, person: PersonId): Promise<AreaHandOverView> {
  const record = (await areaHandOverOf(tx, id, person)) ?? refuseWith("not-found")
  const [view] = await readAreaHandOvers(tx, [record], person)
  return view ?? refuseWith("not-found")
}

/** The same with everything that happened. */
export async function seenWhole(tx: Tx, id: string, person: PersonId): Promise<AreaHandOverHistory> {
  const view = await seen(tx, id, person)
  const rows = await streamRows(tx, `area-hand-over:${id}`)
  const events = rows.map((row) => recorded<AreaHandOverEvent>(row))
  const texts = (await withTexts(
    tx,
    events.map((event) => ("reason" in event ? event.reason : null)),
  )) as (string | null)[]
  const called = (side: AreaHandOverView["you"]) =>
    view.you === side ? "you" : (view[side].name ?? "someone")
  const two = { leader: view.leader.id, delegate: view.delegate.id }
  return {
    ...view,
    history: events.map((event, index) => {
      const by = sideOf(two, event.by)
      return {
        version: rows[index]?.version ?? 0,
        at: event.at,
        by: by ?? "clock",
        sentence: sentenceOf(event, { leader: called("leader"), delegate: called("delegate"), by }),
        text: texts[index] ?? null,
      }
    }),
  }
}

export function answered<View extends AreaHandOverView>(view: View) {
  return { body: view, version: view.version }
}
