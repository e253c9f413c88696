import type { Thesaurus } from "../../domain/lesson/wording.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { ALIKE } from "./alike.ts"

let known: Thesaurus | undefined

/** Words that mean the same at work, as this database's dictionary stems them; read once. */
export async function thesaurus(tx: Tx): Promise<Thesaurus> {
  known ??= await stemmed(tx)
  return known
}

async function stemmed(tx: Tx): Promise<Thesaurus> {
  const groups = ALIKE.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
  const words = [...new Set(groups.flat())]
  const rows = await tx.query<{ word: string; stem: string | null }>(
    "select word, (ts_lexize('english_stem', word))[1] as stem from unnest($1::text[]) word",
    [words],
  )
  const stems = new Map(rows.map(({ word, stem }) => [word, stem ?? word]))
  const found = new Map<string, string[][]>()
  for (const group of groups) {
    const mean = [...new Set(group.map((word) => stems.get(word) ?? word))]
    for (const stem of mean) found.set(stem, [...(found.get(stem) ?? []), mean])
  }
  return found
}
