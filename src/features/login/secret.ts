import { randomBytes } from "node:crypto"
import type { Database } from "../../platform/database/database.ts"

/** The key that signs sessions: LEEWAY_SECRET, or one made at the first start and kept in the database. */
export async function sessionSecret(
  { pool }: Pick<Database, "pool">,
  given = process.env.LEEWAY_SECRET,
): Promise<string> {
  if (given) return given
  await pool.query("insert into auth.secret (name, value) values ('session', $1) on conflict do nothing", [
    randomBytes(32).toString("base64url"),
  ])
  const { rows } = await pool.query<{ value: string }>("select value from auth.secret where name = 'session'")
  return rows[0]?.value as string
}
