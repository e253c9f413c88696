import { z } from "zod"
import { refuseWith } from "./mount.ts"

/** A place in a list ordered by instant and id, opaque to whoever carries it. */
type Cursor = { readonly at: string; readonly id: string }

function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString("base64url")
}

/** null when it is no cursor of ours. */
function readCursor(text: string): Cursor | null {
  const match = CURSOR.exec(Buffer.from(text, "base64url").toString())
  return match?.[1] && match[2] && isInstant(match[1]) ? { at: match[1], id: match[2] } : null
}

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

/** What a list of pages is asked by. */
export const PAGE_QUERY = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}
type Asked = z.infer<z.ZodObject<typeof PAGE_QUERY>>
/** Which page is looked for. */
export type Page = { readonly before: Cursor | undefined; readonly limit: number }
type Placed = { readonly id: string; readonly changedAt: string }

/**
 * One page of what `find` gives, the last changed first, and the cursor of the next. One more than is shown is looked
 * for, to know whether there is a next.
 * @throws Refused `cursor-unreadable`
 */
export async function pageOf<Row extends Placed>(
  { cursor, limit }: Asked,
  find: (page: Page) => Promise<readonly Row[]>,
): Promise<{ shown: readonly Row[]; next: string | null }> {
  const before = cursor === undefined ? undefined : (readCursor(cursor) ?? refuseWith("cursor-unreadable"))
  const found = await find({ before, limit: limit + 1 })
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return { shown, next: last ? writeCursor({ at: last.changedAt, id: last.id }) : null }
}
