import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { Promised } from "../../domain/promise/promise.ts"
import type { Entry } from "../../domain/record/entry.ts"
import { entriesOf, promiseEntriesOf } from "../../domain/record/record.ts"
import { settledOf } from "../../domain/record/settled.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Between, foldAllAnew, foldAnew, NO_AREA } from "./latitude.ts"

export { foldAllAnew }

type One<State> = { readonly id: string; readonly state: State }

/** What these delegations say of both words, and what stands because of those that have settled. */
export async function projectDelegations(tx: Tx, streams: readonly One<Delegation>[]): Promise<void> {
  const agreed = streams.filter(({ state }) => state.active)
  const entries = agreed.map(({ id, state }) => ({ source: `delegation:${id}`, said: entriesOf(id, state) }))
  await writeEntries(tx, entries)
  const settled = agreed.flatMap((one) => settledRow(one) ?? [])
  if (settled.length === 0) return
  await writeSettled(tx, settled)
  await foldAnew(tx, settled)
}

/** What these promises say of whoever gave them. */
export function projectPromises(tx: Tx, streams: readonly One<Promised>[]): Promise<void> {
  const entries = streams.map(({ id, state }) => ({
    source: `promise:${id}`,
    said: promiseEntriesOf(id, state),
  }))
  return writeEntries(tx, entries)
}

type SettledRow = Between & { readonly delegation: string; readonly settled: unknown }

function settledRow({ id, state }: One<Delegation>): SettledRow | null {
  const settled = settledOf(id, state)
  const { leader, delegate } = state
  if (!settled || !delegate) return null
  return { delegation: id, leader, delegate, area: state.rounds.at(-1)?.terms.area ?? NO_AREA, settled }
}

type Source = { readonly source: string; readonly said: readonly Entry[] }

/** An entry may turn into another, and go: a step-in that both found welcome, a promise that was renegotiated. */
async function writeEntries(tx: Tx, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return
  await tx.query(
    `with source as (
       select s.source, s.said from jsonb_to_recordset($2::jsonb) as s (source text, said jsonb)
     ), gone as (
       delete from record_entry r using source s
       where r.org = $1 and r.source = s.source and r.nth > jsonb_array_length(s.said)
     )
     insert into record_entry (org, source, nth, who, whom, at, entry)
     select $1, s.source, e.nth, (e.entry->>'who')::uuid, (e.entry->>'whom')::uuid,
       (e.entry->>'at')::timestamptz, e.entry
     from source s, jsonb_array_elements(s.said) with ordinality as e (entry, nth)
     on conflict (org, source, nth) do update
       set who = excluded.who, whom = excluded.whom, at = excluded.at, entry = excluded.entry`,
    [tx.org, JSON.stringify(sources)],
  )
}

async function writeSettled(tx: Tx, rows: readonly SettledRow[]): Promise<void> {
  await tx.query(
    `insert into settled (org, delegation, leader, delegate, area, settled)
     select $1, s.* from jsonb_to_recordset($2::jsonb)
       as s (delegation uuid, leader uuid, delegate uuid, area uuid, settled jsonb)
     on conflict (org, delegation) do update set settled = excluded.settled`,
    [tx.org, JSON.stringify(rows)],
  )
}
