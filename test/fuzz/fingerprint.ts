import type { TestDatabase } from "../kit/database.ts"
import { asSuperuser } from "../kit/tables.ts"

/** A number of rows and a hash of all of them for every table of ours, whatever tables there are. */
export function fingerprint(db: TestDatabase): Promise<Record<string, string>> {
  return asSuperuser(db, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )
    const parts = tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(h, '' order by h), '')) as print
         from (select md5(t::text) as h from ${name} t) hashed`,
    )
    const { rows } = await client.query<{ name: string; print: string }>(parts.join(" union all "))
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
  })
}

/** The tables in which something is otherwise. */
export function changedBetween(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table])
}
