import { type Promised, type PromiseEvent, sideOf } from "../../domain/promise/promise.ts"
import { sentenceOf } from "../../domain/promise/sentence.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { recorded } from "../../platform/ledger/ledger.ts"
import { streamRows } from "../../platform/ledger/rows.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { day } from "../problem-entry.ts"
import { promiseOf } from "./queries.ts"
import { readPromises } from "./rows.ts"
import type { PromiseHistory, PromiseView } from "./schema.ts"

/** The promise as this person sees it; not found when it is not between them and another. */
export async function seen(tx: Tx, id: string, person: PersonId, now: At): Promise<PromiseView> {
  const record = (await promiseOf(tx, id, person)) ?? refuseWith("not-found")
  const [view] = await readPromises(tx, [record], person, now)
  return view ?? refuseWith("not-found")
}

/** The same with everything that happened to it. */
export async function seenWhole(tx: Tx, id: string, person: PersonId, now: At): Promise<PromiseHistory> {
  const view = await seen(tx, id, person, now)
  const rows = await streamRows(tx, `promise:${id}`)
  const events = rows.map((row) => recorded<PromiseEvent>(row))
  const texts = (await withTexts(tx, events.map(textOf))) as (string | null)[]
  const called = (side: PromiseView["you"], name: string | null) =>
    view.you === side ? "you" : (name ?? "someone")
  const telling = { from: called("from", view.promiser.name), to: called("to", view.receiver.name), day }
  const two = { from: view.promiser.id, to: view.receiver.id } as Promised
  return {
    ...view,
    history: events.map((event, index) => ({
      version: rows[index]?.version ?? 0,
      at: event.at,
      by: sideOf(two, event.by) ?? "clock",
      sentence: sentenceOf(event, telling),
      text: texts[index] ?? null,
    })),
  }
}

function textOf(event: PromiseEvent): Words | null {
  if ("what" in event) return event.what
  return "text" in event ? event.text : null
}

export function answered<View extends PromiseView>(view: View) {
  return { body: view, version: view.version }
}
