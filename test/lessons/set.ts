import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"

export type Labelled = { readonly id: string; readonly text: string }
/** Terms somebody is about to write, and the lessons that belong beside them. */
export type Query = Labelled & { readonly relevant: readonly string[] }

const here = (path: string) => new URL(path, import.meta.url)
const linesOf = (path: string) => readFileSync(here(path), "utf8").trim().split("\n")

export const lessons: readonly Labelled[] = readdirSync(here("set/"))
  .toSorted()
  .flatMap((file) => linesOf(`set/${file}`))
  .map((line) => {
    const [id = "", ...words] = line.split(" ")
    return { id, text: words.join(" ") }
  })

export const queries = queriesIn("queries.txt")
/** Written after the word lists were last changed, for lessons that no other text asks for. */
export const fresh = queriesIn("fresh.txt")

function queriesIn(path: string): readonly Query[] {
  return linesOf(path).map((line) => {
    const [labels = "", text = ""] = line.split(" | ")
    const [id = "", ...relevant] = labels.split(" ")
    return { id, relevant, text }
  })
}

/** Split by a hash of the words alone, before anything was tuned. */
export function halfOf(which: "tuning" | "apart"): readonly Query[] {
  const isApart = ({ text }: Query) => createHash("sha256").update(text).digest().readUInt8(0) % 2 === 1
  return queries.filter((query) => isApart(query) === (which === "apart"))
}

/** The same, typed in a hurry: in every word of more than six letters two of them changed places. */
export function misspelt(queries: readonly Query[]): readonly Query[] {
  const swapped = (word: string) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`
  return queries.map((query) => ({ ...query, text: query.text.replace(/\p{L}{7,}/gu, swapped) }))
}
