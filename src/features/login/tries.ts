import { createHmac } from "node:crypto"
import { type At, at } from "../../domain/shared/time.ts"
import type { House } from "../context.ts"

/** So many passwords may be tried at one address in so many minutes, from all clients together. */
const MOST = 10
const MINUTES = 10

/** Counts who tries to sign in by the address tried, whether or not it has a login. */
export type Tries = {
  /** Counts one more try. Gives the seconds to wait when there were too many, else 0. */
  count(address: string): Promise<number>
  /** It was the right password: the tries before it are forgotten. */
  forget(address: string): Promise<void>
}

/**
 * Keeps many clients from guessing one person's password. It is counted before the password is looked at, so that
 * racing guesses count too; the count begins anew after ten minutes, so that nobody can shut a person out for long;
 * and whoever is signed in already stays so.
 */
export function triesAt({ database: { pool }, now }: House, secret: string, limited: boolean): Tries {
  const named = (address: string) => createHmac("sha256", secret).update(address.toLowerCase()).digest("hex")
  return {
    async count(address) {
      if (!limited) return 0
      const [time, over] = [now(), minutesBefore(now())]
      await pool.query(CLEAR, [over])
      const { rows } = await pool.query<{ tries: number; since: Date | string }>(COUNT, [
        named(address),
        time,
        over,
      ])
      const [row] = rows
      return row && row.tries > MOST ? secondsLeft(row.since, over) : 0
    },
    async forget(address) {
      if (limited) await pool.query("delete from auth.sign_in_tries where address = $1", [named(address)])
    },
  }
}

// Of two who clear up at once, neither waits for the other.
const CLEAR = `delete from auth.sign_in_tries where ctid = any (array(
  select ctid from auth.sign_in_tries where since <= $1 for update skip locked))`

const COUNT = `
  insert into auth.sign_in_tries as before (address, tries, since) values ($1, 1, $2)
  on conflict (address) do update set
    tries = case when before.since <= $3 then 1 else before.tries + 1 end,
    since = case when before.since <= $3 then excluded.since else before.since end
  returning tries, since`

function minutesBefore(now: At): At {
  return at(Temporal.Instant.from(now).subtract({ minutes: MINUTES }))
}

function secondsLeft(since: Date | string, over: At): number {
  return Math.max(1, Math.ceil((new Date(since).getTime() - new Date(over).getTime()) / 1_000))
}
