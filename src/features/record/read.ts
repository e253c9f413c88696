import type { Entry } from "../../domain/record/entry.ts"
import { entrySentence } from "../../domain/record/sentence.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { pageOf } from "../../platform/http/cursor.ts"
import { type Read, withTexts } from "../../platform/ledger/texts.ts"
import { names } from "../person/queries.ts"
import { shownTo } from "../showing/queries.ts"
import { readLatitudes } from "./latitudes.ts"
import { type EntryRow, entriesBetween } from "./queries.ts"
import type { EntryView, RecordView, ShownView, WordView } from "./schema.ts"

export { readLatitudes }

/** How many sentences of each side stand on a person's page before one asks for more. */
const SHOWN = 6

export type Asked = { readonly cursor?: string | undefined; readonly limit: number }
export type Word = { readonly who: PersonId; readonly whom: PersonId }

/** What stands between the reader and another; null where nothing does. */
export async function readRecord(
  tx: Tx,
  reader: PersonId,
  other: PersonId,
  now: At,
): Promise<RecordView | null> {
  const [theirs, yours] = [
    await readWord(tx, reader, { who: other, whom: reader }),
    await readWord(tx, reader, { who: reader, whom: other }),
  ]
  const latitude = await readLatitudes(tx, { reader, one: reader, other, now })
  const nothing = theirs.items.length + yours.items.length + latitude.length === 0
  return nothing ? null : { theirs, yours, latitude }
}

/** What this person shows to the reader, once for each leader it stands between. */
export async function readShown(tx: Tx, reader: PersonId, shower: PersonId, now: At): Promise<ShownView[]> {
  const shown = await shownTo(tx, reader, shower)
  const called = await names(
    tx,
    shown.map(({ about }) => about),
  )
  const views: ShownView[] = []
  for (const { about } of shown)
    views.push({
      about: { id: about, name: called.get(about) ?? null },
      theirs: await readWord(tx, reader, { who: shower, whom: about }),
      latitude: await readLatitudes(tx, { reader, one: about, other: shower, now }),
    })
  return views
}

/** A page of sentences about one's word to another, as far as the reader may see it. */
export async function readWord(
  tx: Tx,
  reader: PersonId,
  word: Word,
  asked: Asked = { limit: SHOWN },
): Promise<WordView> {
  const { shown, next } = await pageOf(asked, (page) => entriesBetween(tx, { reader, ...word, ...page }))
  const called = await names(tx, [word.who, word.whom])
  const read = await withTexts(
    tx,
    shown.map(({ entry }) => entry),
  )
  const name = (id: PersonId) => (id === reader ? "you" : (called.get(id) ?? "someone who was here"))
  const ofTwo = reader === word.who || reader === word.whom
  return {
    items: shown.map((row, index) => entryView(row, read[index] as Read<Entry>, name, ofTwo)),
    next,
  }
}

function entryView(
  { id, entry }: EntryRow,
  read: Read<Entry>,
  name: (id: PersonId) => string,
  ofTwo: boolean,
): EntryView {
  const { who, whom, at, moment } = entry
  const criterion = "criterion" in read ? (read.criterion as string | null) : null
  return {
    id,
    at,
    sentence: entrySentence(entry, { who: name(who), whom: name(whom), criterion }),
    about: read.about as string | null,
    delegation: ofTwo && "delegation" in moment ? moment.delegation : null,
    promise: ofTwo && "promise" in moment ? moment.promise : null,
  }
}
