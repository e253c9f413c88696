import type { House } from "../context.ts"

/** Logins of the example organisation; they make nobody the owner of this house. */
export const EXAMPLE_DOMAIN = "example.invalid"

/** Nobody but the example's cast has a login here yet. */
export async function firstRun({ database }: House): Promise<boolean> {
  const { rows } = await database.pool.query<{ some: boolean }>(
    `select exists (select from auth."user" where email not like $1) as some`,
    [`%@${EXAMPLE_DOMAIN}`],
  )
  return !rows[0]?.some
}
