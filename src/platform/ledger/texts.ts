import type { Tx } from "../database/transaction.ts"
import { passagesIn, readWith } from "./passages.ts"

/** Texts by the id of their passage. */
export type Texts = ReadonlyMap<string, string>

/**
 * The texts some stored data names, in one query. Row-level security gives only those the actor may read.
 */
export async function textsIn(tx: Tx, data: unknown): Promise<Texts> {
  const ids = passagesIn(data)
  if (ids.length === 0) return new Map()
  const rows = await tx.query<{ id: string; body: string }>(
    "select id, body from passage where org = $1 and id = any ($2::uuid[])",
    [tx.org, ids],
  )
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** Stored data with its texts in place; one that was erased, or is not the actor's to read, is null. */
export async function withTexts<T>(tx: Tx, data: T): Promise<Read<T>> {
  return readAs(data, await textsIn(tx, data))
}

export function readAs<T>(data: T, texts: Texts): Read<T> {
  return readWith(data, texts) as Read<T>
}

/** The same data with every text in its place. */
export type Read<T> = T extends
  | { readonly text: string }
  | { readonly passage: string; readonly commitment: string }
  ? string | null
  : T extends readonly (infer Part)[]
    ? Read<Part>[]
    : T extends object
      ? { [Key in keyof T]: Read<T[Key]> }
      : T
