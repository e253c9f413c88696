import { type At, at as instant } from "../../domain/shared/time.ts"
import type { Tx } from "../database/transaction.ts"

/** Sets when the clock looks at a stream again. */
export async function wake(tx: Tx, stream: string, at: At): Promise<void> {
  await tx.query(
    `insert into wake (org, stream, at) values ($1, $2, $3)
     on conflict (org, stream) do update set at = excluded.at where wake.at <> excluded.at`,
    [tx.org, stream, at],
  )
}

/** The clock has nothing more to look at in this stream. */
export async function sleep(tx: Tx, stream: string): Promise<void> {
  await tx.query("delete from wake where org = $1 and stream = $2", [tx.org, stream])
}

/** The streams due by now, the longest waiting first, over all organisations: as whoever keeps the house. */
export async function due(
  tx: Tx,
  now: At,
  limit: number,
): Promise<{ org: string; stream: string; at: At }[]> {
  const rows = await tx.query<{ org: string; stream: string; at: string }>(
    "select org, stream, at from wake where at <= $1 order by at limit $2",
    [now, limit],
  )
  return rows.map((row) => ({ ...row, at: instant(row.at) }))
}
