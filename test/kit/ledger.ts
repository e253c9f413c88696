import { headsOf, rebuildOrganisation } from "../../src/features/kinds.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { chained, type EventRow } from "../../src/platform/ledger/chain.ts"
import { streamRows } from "../../src/platform/ledger/rows.ts"
import { type Verified, verifyOrganisation } from "../../src/platform/ledger/verify.ts"
import type { TestDatabase } from "./database.ts"
import { asSuperuser } from "./tables.ts"

/** What `leeway verify` finds in an organisation. */
export function verified({ database }: TestDatabase, org: string): Promise<Verified> {
  return transact(database, { org, actor: "house" }, async (tx) => verifyOrganisation(tx, await headsOf(tx)))
}

/** What `leeway rebuild` does with an organisation. */
export function rebuild({ database }: TestDatabase, org: string): Promise<number> {
  return transact(database, { org, actor: "house" }, rebuildOrganisation)
}

/** The events of a stream, as they are stored. */
export function events({ database }: TestDatabase, org: string, stream: string): Promise<EventRow[]> {
  return transact(database, { org, actor: "house" }, (tx) => streamRows(tx, stream))
}

/** Lets someone with every right do something to the tables behind our back, looks what verify says, and undoes it. */
export async function tampered(
  db: TestDatabase,
  org: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Verified> {
  await asSuperuser(db, async (client) => {
    await client.query("create table kept_event as table event; create table kept_passage as table passage")
    await client.query(sql, [...values])
  })
  const found = await verified(db, org)
  await asSuperuser(db, (client) =>
    // What hangs on a passage stays as it is: it comes back as it was.
    client.query(`set session_replication_role = replica; delete from event; delete from passage;
      insert into event table kept_event; insert into passage table kept_passage;
      set session_replication_role = default; drop table kept_event, kept_passage`),
  )
  return found
}

/** The hash an event would have if it had said something else: what a forger who knows our ways writes. */
export function forgedHash(event: EventRow, data: EventRow["data"]): Buffer {
  const [forged] = chained([{ ...event, data }], event.prevHash)
  return forged?.hash ?? Buffer.alloc(0)
}
