import type { Called } from "../../domain/post/names.ts"
import type { Post } from "../../domain/post/post.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** A post as its read model holds it, its texts still apart. `changedAt` is when it was posted: the board's order. */
export type PostRecord = {
  readonly id: string
  readonly version: number
  readonly changedAt: At
  readonly state: Post
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `id, version, to_char(posted_at at time zone 'utc', ${INSTANT}) as "changedAt", state`

/** A post, also one that was removed: whoever acts on it is told so. */
export async function postOf(tx: Tx, id: string): Promise<PostRecord | null> {
  const [row] = await tx.query<PostRecord>(`select ${COLUMNS} from post where org = $1 and id = $2`, [
    tx.org,
    id,
  ])
  return row ?? null
}

type ListQuery = {
  readonly before?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What is on the board, the newest first. */
export function postsOnBoard(tx: Tx, { before, limit }: ListQuery): Promise<PostRecord[]> {
  return tx.query<PostRecord>(
    `select ${COLUMNS} from post where org = $1 and not removed
       and ($2::timestamptz is null or (posted_at, id) < ($2, $3::uuid))
     order by posted_at desc, id desc limit $4`,
    [tx.org, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What was posted between two moments, the newest first. */
export function postsBetween(tx: Tx, from: At, until: At, limit: number): Promise<PostRecord[]> {
  return tx.query<PostRecord>(
    `select ${COLUMNS} from post where org = $1 and not removed and posted_at >= $2 and posted_at < $3
     order by posted_at desc, id desc limit $4`,
    [tx.org, from, until, limit],
  )
}

/** When the last post before a moment was posted, and the first from another one on. */
export async function postsAround(
  tx: Tx,
  before: At,
  from: At,
): Promise<{ last: At | null; first: At | null }> {
  const moment = (which: string) => `to_char(${which}(posted_at) at time zone 'utc', ${INSTANT})`
  const posts = "from post where org = $1 and not removed"
  const [row] = await tx.query<{ last: At | null; first: At | null }>(
    `select (select ${moment("max")} ${posts} and posted_at < $2) as last,
       (select ${moment("min")} ${posts} and posted_at >= $3) as first`,
    [tx.org, before, from],
  )
  return row ?? { last: null, first: null }
}

/** What asks this person whether it may name them, the newest first. */
export function postsAsking(tx: Tx, person: PersonId, limit: number): Promise<PostRecord[]> {
  return tx.query<PostRecord>(
    `select ${COLUMNS} from post where org = $1 and not removed and waits <> '{}' and $2 = any (waits)
     order by posted_at desc, id desc limit $3`,
    [tx.org, person, limit],
  )
}

/** Everybody who is or was here, as they are called now: a name in a text may be any of theirs. */
export function everyoneCalled(tx: Tx): Promise<(Called & { readonly gone: boolean })[]> {
  return tx.query(
    `select e.id, p.body as name, e.gone from person e
     join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
     where e.org = $1 order by e.id`,
    [tx.org],
  )
}

/** Moves on one post come one after another: many may react to it at once. */
export async function lockPost(tx: Tx, id: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`post:${tx.org}:${id}`])
}
