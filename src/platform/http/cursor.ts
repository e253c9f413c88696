/** A place in a list ordered by instant and id, opaque to whoever carries it. */
export type Cursor = { readonly at: string; readonly id: string }

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString("base64url")
}

/** null when it is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const match = CURSOR.exec(Buffer.from(text, "base64url").toString())
  return match?.[1] && match[2] && isInstant(match[1]) ? { at: match[1], id: match[2] } : null
}

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}
