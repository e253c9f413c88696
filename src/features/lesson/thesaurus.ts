import type { Thesaurus } from "../../domain/lesson/wording.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { ALIKE } from "./alike.ts"
import { FRAME } from "./frame.ts"

let known: Thesaurus | undefined

/** What is known of words, as this database's dictionary stems them; read once. */
export async function thesaurus(tx: Tx): Promise<Thesaurus> {
  known ??= await stemmed(tx)
  return known
}

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/[\s-]+/))

async function stemmed(tx: Tx): Promise<Thesaurus> {
  const [alike, frame] = [linesOf(ALIKE), linesOf(FRAME)]
  const words = [...new Set([...alike, ...frame].flat())]
  const rows = await tx.query<{ word: string; stems: string[] | null }>(
    "select word, ts_lexize('english_stem', word) as stems from unnest($1::text[]) word",
    [words],
  )
  const stems = new Map(rows.map(({ word, stems }) => [word, stems?.[0] ?? null]))
  const stemsOf = (line: readonly string[]) => [...new Set(line.flatMap((word) => stems.get(word) ?? []))]
  return {
    alike: groups(alike.map(stemsOf)),
    frame: new Set(frame.flatMap(stemsOf)),
  }
}

function groups(lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of lines) for (const word of line) found.set(word, [...(found.get(word) ?? []), ...line])
  return found
}
