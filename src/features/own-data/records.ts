import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { names } from "../person/queries.ts"
import { readLatitudes } from "../record/latitudes.ts"
import { readWord, type Word } from "../record/read.ts"
import type { EntryView } from "../record/schema.ts"
import { shownBy } from "../showing/queries.ts"
import { readShowings } from "../showing/read.ts"
import type { OwnRecord } from "./schema.ts"

const AT_ONCE = 100

/** What stands between the reader and each of these, by id: nobody comes before another for anything in it. */
export async function recordsWith(
  tx: Tx,
  reader: PersonId,
  others: ReadonlySet<PersonId>,
  now: At,
): Promise<OwnRecord[]> {
  const called = await names(tx, [...others])
  const records: OwnRecord[] = []
  for (const other of [...others].toSorted()) {
    const record = {
      with: { id: other, name: called.get(other) ?? null },
      theirs: await wholeWord(tx, reader, { who: other, whom: reader }),
      yours: await wholeWord(tx, reader, { who: reader, whom: other }),
      latitude: await readLatitudes(tx, { reader, one: reader, other, now }),
      showings: await readShowings(tx, await shownBy(tx, reader, other)),
    }
    const { theirs, yours, latitude } = record
    if (theirs.length + yours.length + latitude.length > 0) records.push(record)
  }
  return records
}

async function wholeWord(tx: Tx, reader: PersonId, word: Word): Promise<EntryView[]> {
  const all: EntryView[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await readWord(tx, reader, word, { cursor, limit: AT_ONCE })
    all.push(...items)
    cursor = next ?? undefined
  } while (cursor)
  return all
}
