import { randomInt } from "node:crypto"
import fc from "fast-check"
import pg from "pg"
import { expect } from "vitest"
import { transact } from "../../src/platform/database/transaction.ts"
import { TABLES } from "./tables.ts"

/** What a transaction may come to: it reads and is kept, is undone, or breaks off in one of several ways. */
const ENDINGS = ["kept", "undone", "refused", "broken", "thrown"] as const
type Turn = { readonly whose: number; readonly ending: (typeof ENDINGS)[number]; readonly house: boolean }

const turns = fc.array(
  fc.record({
    whose: fc.integer({ min: 0, max: 2 }),
    ending: fc.constantFrom(...ENDINGS),
    house: fc.boolean(),
  }),
  { minLength: 12, maxLength: 24 },
)

/** Said by every test that uses it, so that what was found can be found again: LEEWAY_SEED. */
export const SEED = Number(process.env.LEEWAY_SEED ?? randomInt(2 ** 31))

type Two = readonly [{ org: string; person: string }, { org: string; person: string }]

/**
 * Transactions of two organisations, and of none, take turns on so many connections, in any order and with any
 * ending. None may see a row of another organisation, or anything without one.
 */
export async function interleaved(serving: pg.ClientConfig, connections: number, two: Two): Promise<void> {
  const pool = new pg.Pool({ ...serving, max: connections })
  const pid = async () => (await pool.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid
  try {
    const before = await pid()
    await fc.assert(
      fc.asyncProperty(turns, async (list) => {
        await Promise.all(list.map((turn) => taken(pool, two, turn)))
        for (const table of TABLES)
          expect((await pool.query(`select 1 from ${table}`)).rowCount, table).toBe(0)
      }),
      { seed: SEED, numRuns: process.env.LEEWAY_LONG ? 500 : 10, endOnFailure: true },
    )
    if (connections === 1) expect(await pid()).toBe(before)
  } finally {
    await pool.end()
  }
}

async function taken(pool: pg.Pool, two: Two, { whose, ending, house }: Turn): Promise<void> {
  const one = two[whose]
  const scope = one ? { org: one.org, actor: house ? "house" : one.person } : {}
  const work = transact(
    { pool },
    scope,
    async (tx) => {
      for (const table of TABLES) {
        const orgs = await tx.query<{ org: string }>(`select distinct org from ${table}`)
        expect(
          orgs.filter(({ org }) => org !== one?.org),
          `${table} of ${one?.org ?? "nobody"}`,
        ).toEqual([])
      }
      if (one) expect(await tx.query("select 1 from organisation")).toHaveLength(1)
      if (ending === "broken") await tx.query("select 1 / 0")
      if (ending === "refused") await tx.query("update event set actor = 'nobody'")
      if (ending === "thrown") throw new Error("thrown")
    },
    () => ending !== "undone",
  )
  await work.catch((error: Error & { code?: string }) => {
    const meant = error.code === "22012" || error.code === "42501" || error.message === "thrown"
    if (!meant) throw error
  })
}
