import { type At, at as instant } from "../../../domain/shared/time.ts"
import type { Tx } from "../../../platform/database/transaction.ts"

export type GoodWord = {
  readonly delegation: string
  readonly delegate: string
  readonly kind: "appreciation" | "offer-of-support"
  readonly last: At
}

/** When a leader last appreciated, and last offered support, in each delegation with these people. */
export async function goodWords(tx: Tx, leader: string, delegates: readonly string[]): Promise<GoodWord[]> {
  const rows = await tx.query<GoodWord>(
    `select d.id as delegation, d.delegate, w.kind, max(w.at) as last from delegation d
     join lateral (
       select e.at, coalesce(e.data->>'kind', 'appreciation') as kind from event e
       where e.org = $1 and e.stream = 'delegation:' || d.id and e.actor = $2::text and e.type in ('said', 'appreciated')
     ) w on w.kind in ('appreciation', 'offer-of-support')
     where d.org = $1 and d.leader = $2::text::uuid and d.delegate = any ($3::uuid[])
     group by d.id, d.delegate, w.kind`,
    [tx.org, leader, [...new Set(delegates)]],
  )
  return rows.map((row) => ({ ...row, last: instant(row.last) }))
}
