import { type Looked, type Thesaurus, variantsOf, type Weighed, weighed } from "../../domain/lesson/wording.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { thesaurus } from "./thesaurus.ts"

/** A lesson, and how much of what was looked for stands in it. */
export type Hit = { readonly id: string; readonly score: number }

/** What a look may use; all of it, unless a measurement leaves something out. */
export type Means = { readonly alike: boolean; readonly misspelt: boolean }
const ALL: Means = { alike: true, misspelt: true }

/** More words than these nobody looks for at once. */
const WORDS = 150
/** For how many words that nobody has written others are tried, and how near they must be. */
const MISSPELT = 6
const NEAR = 0.45
const NO_WORDS: Thesaurus = { alike: new Map(), frame: new Set() }

/** The lessons nearest to a text, among those the actor may read, the nearest first. Nothing is kept of the text. */
export async function nearestTo(tx: Tx, text: string, limit: number, means = ALL): Promise<Hit[]> {
  const looked = await wordsOf(tx, text)
  if (looked.length === 0) return []
  const known = means.alike ? await thesaurus(tx) : NO_WORDS
  const variants = variantsOf(looked, known)
  const { lessons, counts } = await countsOf(tx, variants)
  const strange = means.misspelt ? looked.filter(({ word }) => !variantsOf([{ word }], known).some(isIn(counts))) : []
  const meant = await meantBy(tx, strange)
  const all = new Map([...counts, ...meant.map(({ word, lessons }) => [word, lessons] as const)])
  return hits(tx, weighed([...variants, ...meant], all, lessons), limit)
}

const isIn =
  (counts: ReadonlyMap<string, number>) =>
  ({ word }: Looked) =>
    counts.has(word)

/** The words of a text, as the dictionary stems them; without those that say nothing. */
export function wordsOf(tx: Tx, text: string): Promise<Looked[]> {
  return tx.query<Looked>(
    `select lexeme as word from unnest(to_tsvector('english', $1))
     where length(lexeme) <= 100 order by positions[1] limit $2`,
    [text, WORDS],
  )
}

const shelvesOf = (tx: Tx) => ["*", tx.actor]

/** In how many lessons each word stands, and how many there are. */
export async function countsOf(tx: Tx, words: readonly { readonly word: string }[]) {
  const rows = await tx.query<{ word: string; lessons: number }>(
    `select word, sum(lessons)::int as lessons from lesson_vocabulary
     where org = $1 and shelf = any ($2::text[]) and word = any ($3::text[]) group by word`,
    [tx.org, shelvesOf(tx), ["", ...new Set(words.map(({ word }) => word))]],
  )
  const counts = new Map(rows.map(({ word, lessons }) => [word, lessons]))
  return { lessons: counts.get("") ?? 0, counts }
}

/** For words that stand in no lesson, nor any that means the same: those that are written nearly like them. */
async function meantBy(tx: Tx, strange: readonly Looked[]) {
  const words = strange.map(({ word }) => word).filter((word) => /^\p{L}{4,30}$/u.test(word))
  if (words.length === 0) return []
  return tx.query<{ word: string; sure: number; lessons: number }>(NEARLY, [
    tx.org,
    shelvesOf(tx),
    words.slice(0, MISSPELT),
    NEAR,
  ])
}

/** Of their threes of letters, how many two words share: what pg_trgm calls similarity, by equality alone. */
const NEARLY = `
  with strange as materialized (
    select s.word, g.gram from unnest($3::text[]) as s (word), grams_of(s.word) g
  ), near as (
    select s.word as meant, g.shelf, g.word, count(*)::real as shared
    from strange s join lesson_gram g on g.org = $1 and g.shelf = any ($2::text[]) and g.gram = s.gram
    group by 1, 2, 3 having count(*) >= 2
  ), alike as (
    select shelf, word, max(shared / (length(meant) + length(word) - shared))::real as sure
    from near group by shelf, word
  )
  select a.word, max(a.sure)::real as sure, sum(v.lessons)::int as lessons
  from alike a join lesson_vocabulary v on v.org = $1 and v.shelf = a.shelf and v.word = a.word
  where a.sure >= $4 group by a.word order by sure desc limit 12`

function hits(tx: Tx, words: readonly Weighed[], limit: number): Promise<Hit[]> {
  const values = [words.map(({ word }) => word), words.map(({ value }) => value)]
  return tx.query<Hit>(HITS, [tx.org, shelvesOf(tx), ...values, limit])
}

export const HITS = `
  select w.lesson as id, sum(w.weight * q.value)::real as score
  from unnest($3::text[], $4::real[]) as q (word, value)
  join lesson_word w on w.org = $1 and w.shelf = any ($2::text[]) and w.word = q.word
  group by w.lesson order by score desc, id limit $5`
