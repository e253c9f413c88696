import { canonical, sha256 } from "./canonical.ts"

/** An event as its row holds it. `data` carries no free text: where someone wrote, it names a passage. */
export type EventRow = {
  readonly org: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly actor: string
  /** UTC with milliseconds. */
  readonly at: string
  readonly data: Readonly<Record<string, unknown>>
  readonly prevHash: Buffer
  readonly hash: Buffer
}

/** What stands before the first event of a stream. */
export const GENESIS: Buffer = Buffer.alloc(32)

/** The hash of an event: sha256 over the hash before it and everything it says. */
export function hashOf(event: Omit<EventRow, "hash">): Buffer {
  const { org, stream, version, type, actor, at, data, prevHash } = event
  return sha256(prevHash, canonical({ org, stream, version, type, actor, at, data }))
}

/** Chains new events onto the last one of their stream. */
export function chained(
  events: readonly Omit<EventRow, "hash" | "prevHash">[],
  last: Buffer | undefined,
): readonly EventRow[] {
  const rows: EventRow[] = []
  for (const event of events) {
    const prevHash = rows.at(-1)?.hash ?? last ?? GENESIS
    rows.push({ ...event, prevHash, hash: hashOf({ ...event, prevHash }) })
  }
  return rows
}
