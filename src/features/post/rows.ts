import { arranged, lastMonday, publishedOn, weekBefore } from "../../domain/post/edition.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, addDays, type Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { settings } from "../organisation/queries.ts"
import { postsAround, postsAsking, postsBetween } from "./queries.ts"
import { readRows } from "./read.ts"
import type { EditionView, PostView } from "./schema.ts"

const ASKING = 20

/** What asks this person whether it may name them. */
export async function postsOfToday(tx: Tx, reader: PersonId): Promise<PostView[]> {
  const records = await postsAsking(tx, reader, ASKING)
  return records.length === 0 ? [] : readRows(tx, records, { reader, names: true })
}

const A_WEEK = 200

/**
 * The edition published on that Monday, its posts as everybody may read them; null when nothing was posted in its week.
 * `names: false` is for where it cannot be taken back, or hangs on a wall.
 */
export async function editionOf(
  tx: Tx,
  monday: Day,
  { names }: { readonly names: boolean },
): Promise<Omit<EditionView, "earlier" | "later"> | null> {
  const { zone } = await settings(tx)
  const week = weekBefore(monday, zone)
  const records = await postsBetween(tx, week.from, week.until, A_WEEK)
  const posts = records.length === 0 ? [] : await readRows(tx, records, { reader: null, names })
  if (posts.length === 0) return null
  return { monday, from: addDays(monday, -7), until: addDays(monday, -1), posts: [...arranged(posts)] }
}

/** The Mondays of the editions before and after one, as far as they are published. */
export async function editionsAround(
  tx: Tx,
  monday: Day,
  now: At,
): Promise<Pick<EditionView, "earlier" | "later">> {
  const { zone } = await settings(tx)
  const { from, until } = weekBefore(monday, zone)
  const { last, first } = await postsAround(tx, from, until)
  const later = first && publishedOn(first, zone)
  return {
    earlier: last && publishedOn(last, zone),
    later: later && later <= lastMonday(now, zone) ? later : null,
  }
}
