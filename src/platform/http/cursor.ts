/** A place in a list ordered by instant and id, opaque to whoever carries it. */
export type Cursor = { readonly at: string; readonly id: string }

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString("base64url")
}

/** null when it is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const match = /^(\d{4}-\S+Z) ([0-9a-f-]{36})$/.exec(Buffer.from(text, "base64url").toString())
  return match?.[1] && match[2] ? { at: match[1], id: match[2] } : null
}
