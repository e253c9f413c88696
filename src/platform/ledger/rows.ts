import pg from "pg"
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

/**
 * Everything that happened in an organisation, some thousand events at a time, as whole streams, each in order.
 * One cursor walks the events, and the next ones are on their way while these are looked at.
 */
export async function* everyPage(tx: Tx, pageSize = 5000): AsyncGenerator<EventRow[][]> {
  await tx.query(
    `declare every_event no scroll cursor for select ${COLUMNS} from event where org = ${pg.escapeLiteral(tx.org)} order by stream, version`,
  )
  const fetched = () => tx.query<EventRow>(`fetch ${pageSize} from every_event`)
  let begun: EventRow[] = []
  let next = fetched()
  for (let rows = await next; rows.length > 0; rows = await next) {
    next = fetched()
    const streams = [...grouped([...begun, ...rows])]
    // The last stream may go on in the next page.
    begun = streams.pop() ?? []
    if (streams.length > 0) yield streams
  }
  if (begun.length > 0) yield [begun]
  await tx.query("close every_event")
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
