import type pg from "pg"
import type { Database } from "./database.ts"

/** For whom a transaction works: row-level security reads it. */
export type Scope = {
  /** The organisation; absent only before one is known (a login's organisations, the clock's round). */
  readonly org?: string
  /** A person's id, or `house` for whoever keeps the house. */
  readonly actor?: string
  readonly login?: string
}

/** One transaction, and what may be asked in it. */
export type Tx = {
  readonly org: string
  readonly actor: string
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs something as whoever keeps the house, for facts that no one person may read (sums over everybody). */
  asHouse<T>(work: () => Promise<T>): Promise<T>
}

/**
 * Runs `work` in one transaction under that scope, committed when it resolves and undone when it throws.
 * A value that `keep` rejects (a refusal) is returned as well, with nothing changed.
 */
export async function transact<T>(
  database: Pick<Database, "pool">,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  keep: (value: T) => boolean = () => true,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(begin(client, scope))
    const value = await work(txOf(client, scope))
    await client.query(keep(value) ? "commit" : "rollback")
    return value
  } catch (error) {
    broken = await client.query("rollback").then(
      () => undefined,
      (lost: Error) => lost,
    )
    throw error
  } finally {
    client.release(broken)
  }
}

/** Begin and scope in one round trip; the settings end with the transaction. */
function begin(client: pg.PoolClient, { org = "", actor = "", login = "" }: Scope): string {
  const set = (name: string, value: string) =>
    `set_config('app.${name}', ${client.escapeLiteral(value)}, true)`
  return `begin; select ${set("org", org)}, ${set("actor", actor)}, ${set("login", login)}`
}

function txOf(client: pg.PoolClient, { org = "", actor = "" }: Scope): Tx {
  const query: Tx["query"] = async (text, values) => (await client.query(text, values as unknown[])).rows
  const become = (who: string) => client.query("select set_config('app.actor', $1, true)", [who])
  return {
    org,
    actor,
    query,
    asHouse: async (work) => {
      await become("house")
      const value = await work()
      await become(actor)
      return value
    },
  }
}
