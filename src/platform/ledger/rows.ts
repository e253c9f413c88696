import type { Tx } from "../database/transaction.ts"
import type { EventRow } from "./chain.ts"

/** Instants leave the database in the one form the ledger knows. */
export const AT = `to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`
const COLUMNS = `org, stream, version, type, actor, ${AT}, data, prev_hash as "prevHash", hash`

/** Everything that happened in a stream, in order. */
export function streamRows(tx: Tx, stream: string): Promise<EventRow[]> {
  return tx.query<EventRow>(`select ${COLUMNS} from event where org = $1 and stream = $2 order by version`, [
    tx.org,
    stream,
  ])
}

/** Everything that happened in an organisation, a page of whole streams at a time, each stream in order. */
export async function* everyPage(tx: Tx, pageSize = 500): AsyncGenerator<EventRow[][]> {
  let after = ""
  for (;;) {
    const rows = await tx.query<EventRow>(
      `select ${COLUMNS} from event where org = $1 and stream in (
         select distinct stream from event where org = $1 and stream > $2 order by stream limit $3
       ) order by stream, version`,
      [tx.org, after, pageSize],
    )
    if (rows.length === 0) return
    yield [...grouped(rows)]
    after = rows.at(-1)?.stream ?? ""
  }
}

function* grouped(rows: readonly EventRow[]): Generator<EventRow[]> {
  let stream: EventRow[] = []
  for (const row of rows) {
    if (stream[0] && stream[0].stream !== row.stream) {
      yield stream
      stream = []
    }
    stream.push(row)
  }
  if (stream.length > 0) yield stream
}
