import { randomBytes } from "node:crypto"
import { hashPassword } from "better-auth/crypto"
import type { Database } from "../../platform/database/database.ts"

/**
 * Gives a login a new password and ends its sessions, for whoever forgot theirs and runs or knows the server.
 * Gives the password, to be told once; null when nobody signs in with that address.
 */
export async function newPassword({ pool }: Pick<Database, "pool">, address: string): Promise<string | null> {
  const password = randomBytes(12).toString("base64url")
  const { rows } = await pool.query<{ login: string }>(
    `update auth.account a set password = $2, "updatedAt" = now() from auth."user" u
     where a."userId" = u.id and a."providerId" = 'credential' and u.email = lower($1) returning u.id as login`,
    [address, await hashPassword(password)],
  )
  const login = rows[0]?.login
  if (!login) return null
  await pool.query(`delete from auth.session where "userId" = $1`, [login])
  return password
}
