import type { Tx } from "../database/transaction.ts"
import { type EventRow, GENESIS, hashOf } from "./chain.ts"
import { commitmentOf } from "./passages.ts"
import { everyPage } from "./rows.ts"

/** Something in the ledger that is not as it was written. */
export type Fault = {
  readonly org: string
  readonly stream: string
  readonly version: number
  readonly what: string
}

export type Verified = {
  readonly events: number
  readonly passages: number
  readonly erased: number
  readonly faults: readonly Fault[]
}

/**
 * Checks one organisation as the house: every event against its hash and the one before it, every version in its
 * place, every text against its commitment, and every head against `heads` (the versions the read models show).
 */
export async function verifyOrganisation(tx: Tx, heads: ReadonlyMap<string, number>): Promise<Verified> {
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  const counts = { events: 0, passages: 0, erased: 0 }
  for await (const streams of everyPage(tx)) {
    const rows = streams.flat()
    const texts = await textFaults(tx, rows)
    faults.push(...streams.flatMap(chainFaults), ...texts.faults)
    counts.events += rows.length
    counts.passages += texts.kept
    counts.erased += texts.erased
    for (const { stream, version } of streams.flatMap((stream) => stream.slice(-1))) seen.set(stream, version)
  }
  return { ...counts, faults: [...faults, ...missingAtTheEnd(tx.org, heads, seen)] }
}

/** What a read model has shown and the ledger no longer holds. */
function missingAtTheEnd(
  org: string,
  heads: ReadonlyMap<string, number>,
  seen: ReadonlyMap<string, number>,
): Fault[] {
  return [...heads].flatMap(([stream, version]) => {
    const last = seen.get(stream) ?? 0
    return last < version
      ? [{ org, stream, version: last + 1, what: "this event is missing at the end" }]
      : []
  })
}

/** Altered, removed, reordered: whatever was done to a stream, some hash no longer fits. */
export function chainFaults(rows: readonly EventRow[]): Fault[] {
  const faults: Fault[] = []
  let last = GENESIS
  for (const [index, row] of rows.entries()) {
    const fault = (what: string) =>
      faults.push({ org: row.org, stream: row.stream, version: row.version, what })
    if (row.version !== index + 1)
      return [
        ...faults,
        { org: row.org, stream: row.stream, version: index + 1, what: "this event is missing" },
      ]
    if (!row.prevHash.equals(last)) fault("this event does not follow the one before it")
    if (!row.hash.equals(hashOf(row))) fault("this event is not as it was written")
    last = row.hash
  }
  return faults
}

type Commitment = { readonly row: EventRow; readonly passage: string; readonly commitment: string }

async function textFaults(tx: Tx, rows: readonly EventRow[]) {
  const commitments: Commitment[] = []
  for (const row of rows) gather(row.data, row, commitments)
  const named = [...new Set(commitments.map(({ passage }) => passage))]
  const texts = await tx.query<{ id: string; salt: Buffer; body: string }>(
    "select id, salt, body from passage where org = $1 and id = any ($2::uuid[])",
    [tx.org, named],
  )
  const kept = new Map(texts.map(({ id, salt, body }) => [id, commitmentOf(salt, body)]))
  const altered = commitments.filter(
    ({ passage, commitment }) => (kept.get(passage) ?? commitment) !== commitment,
  )
  const what = "a text of this event is not as it was written"
  const faults = altered.map(({ row: { org, stream, version } }) => ({ org, stream, version, what }))
  return { faults, kept: texts.length, erased: named.length - texts.length }
}

function gather(value: unknown, row: EventRow, into: Commitment[]): void {
  if (value === null || typeof value !== "object") return
  if ("passage" in value && "commitment" in value)
    into.push({ row, passage: String(value.passage), commitment: String(value.commitment) })
  else for (const part of Object.values(value)) gather(part, row, into)
}
