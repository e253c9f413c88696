import type { Tx } from "../database/transaction.ts"
import { passagesIn, readWith } from "./passages.ts"

/**
 * Puts the texts back into stored data, in one query for all of it. Row-level security gives only those the
 * actor may read; the rest reads as null, as does what was erased.
 */
export async function withTexts<T>(tx: Tx, data: T): Promise<Read<T>> {
  const ids = passagesIn(data)
  const rows =
    ids.length === 0
      ? []
      : await tx.query<{ id: string; body: string }>(
          "select id, body from passage where org = $1 and id = any ($2::uuid[])",
          [tx.org, ids],
        )
  return readWith(data, new Map(rows.map(({ id, body }) => [id, body]))) as Read<T>
}

/** The same data with every text in its place. */
export type Read<T> = T extends { readonly text: string } | { readonly passage: string }
  ? string | null
  : T extends readonly (infer Part)[]
    ? Read<Part>[]
    : T extends object
      ? { [Key in keyof T]: Read<T[Key]> }
      : T
