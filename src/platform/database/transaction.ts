import type pg from "pg"
import type { Database } from "./database.ts"

/** For whom a transaction works: row-level security reads it. */
export type Scope = {
  /** The organisation; absent only before one is known (a login's organisations, the clock's round). */
  readonly org?: string
  /** A person's id, or `house` for whoever keeps the house. */
  readonly actor?: string
  readonly login?: string
  /** A lock of the organisation, held until the transaction ends: together with others who hold it so, or alone. */
  readonly hold?: { readonly lock: string; readonly alone: boolean }
}

/** One transaction, and what may be asked in it. */
export type Tx = {
  readonly org: string
  readonly actor: string
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /**
   * Runs something as whoever keeps the house, for facts that no one person may read (sums over everybody). What is
   * the house's already stays so.
   */
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
    const value = await begun(client, scope, work)
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

/** Begins, and sends the first question of the work right behind; where beginning failed, that is what is told. */
function begun<T>(client: pg.PoolClient, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const begins = client.query(begin(client, scope))
  begins.catch(() => {})
  return work(txOf(client, scope)).finally(() => begins)
}

/**
 * One look under that scope in a single round trip. The text goes as it is: whatever comes from outside must be
 * escaped by the caller (`pg.escapeLiteral`).
 */
export async function glance<Row extends pg.QueryResultRow>(
  { pool }: Pick<Database, "pool">,
  scope: Scope,
  text: string,
): Promise<Row[]> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const results = (await client.query(
      `${begin(client, scope)}; ${text}; commit`,
    )) as unknown as pg.QueryResult[]
    return results.at(-2)?.rows as Row[]
  } catch (error) {
    // A statement of several ends at the first fault, with its transaction still open.
    broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

/** Begin, scope and lock in one round trip; all three end with the transaction. */
function begin(client: pg.PoolClient, { org = "", actor = "", login = "", hold }: Scope): string {
  const set = (name: string, value: string) =>
    `set_config('app.${name}', ${client.escapeLiteral(value)}, true)`
  const scope = `begin; select ${set("org", org)}, ${set("actor", actor)}, ${set("login", login)}`
  if (!hold) return scope
  const key = `hashtextextended(${client.escapeLiteral(`${hold.lock}:${org}`)}, 0)`
  return `${scope}; select pg_advisory_xact_lock${hold.alone ? "" : "_shared"}(${key})`
}

function txOf(client: pg.PoolClient, { org = "", actor = "" }: Scope): Tx {
  const query: Tx["query"] = async (text, values) => (await client.query(text, values as unknown[])).rows
  const become = (who: string) => client.query("select set_config('app.actor', $1, true)", [who])
  let depth = 0
  return {
    org,
    actor,
    query,
    asHouse: async (work) => {
      if (depth++ === 0) await become("house")
      const value = await work()
      if (--depth === 0) await become(actor)
      return value
    },
  }
}
