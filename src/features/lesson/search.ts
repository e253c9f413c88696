import { type Looked, type Thesaurus, type Variant, variantsOf, weighed } from "../../domain/lesson/wording.ts"
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
const NO_WORDS: Thesaurus = new Map()

/** The lessons nearest to a text, among those the actor may read, the nearest first. Nothing is kept of the text. */
export async function nearestTo(tx: Tx, text: string, limit: number, means = ALL): Promise<Hit[]> {
  const looked = await wordsOf(tx, text)
  if (looked.length === 0) return []
  const variants = variantsOf(looked, means.alike ? await thesaurus(tx) : NO_WORDS)
  let { lessons, counts } = await countsOf(tx, variants)
  let all: readonly Variant[] = variants
  if (means.misspelt) {
    const meant = await meantBy(tx, looked, variants, counts)
    all = [...variants, ...meant.variants]
    counts = new Map([...counts, ...meant.counts])
  }
  return hits(tx, weighed(all, counts, lessons), limit)
}

/** The words of a text, as the dictionary stems them; without those that say nothing. */
export function wordsOf(tx: Tx, text: string): Promise<Looked[]> {
  return tx.query<Looked>(
    `select lexeme as word, cardinality(positions) as times from unnest(to_tsvector('english', $1))
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

/** For a word that stands in no lesson, nor any that means the same: those that are written nearly like it. */
async function meantBy(
  tx: Tx,
  looked: readonly Looked[],
  variants: readonly Variant[],
  counts: ReadonlyMap<string, number>,
) {
  const found = new Set(variants.filter(({ word }) => counts.has(word)).map(({ origin }) => origin))
  const unknown = looked
    .map(({ word }, origin) => ({ word, origin }))
    .filter(({ word, origin }) => !found.has(origin) && /^\p{L}{4,30}$/u.test(word))
    .slice(0, MISSPELT)
  if (unknown.length === 0) return { variants: [], counts: new Map<string, number>() }
  const rows = await tx.query<{ word: string; origin: number; sure: number; lessons: number }>(NEARLY, [
    tx.org,
    shelvesOf(tx),
    unknown.map(({ word }) => word),
    unknown.map(({ origin }) => origin),
    NEAR,
  ])
  return { variants: rows, counts: new Map(rows.map(({ word, lessons }) => [word, lessons])) }
}

/** Of their threes of letters, how many two words share: what pg_trgm calls similarity. */
const NEARLY = `
  with unknown as materialized (
    select u.word, u.origin, g.gram from unnest($3::text[], $4::int[]) as u (word, origin), grams_of(u.word) g
  ), near as (
    select u.word as meant, u.origin, g.shelf, g.word, count(*)::real as shared
    from unknown u join lesson_gram g on g.org = $1 and g.shelf = any ($2::text[]) and g.gram = u.gram
    group by 1, 2, 3, 4
  ), alike as (
    select n.origin, n.shelf, n.word,
      n.shared / ((select count(*) from grams_of(n.meant)) + (select count(*) from grams_of(n.word)) - n.shared) as sure
    from near n where n.shared >= 2
  )
  select a.word, a.origin, max(a.sure)::real as sure, sum(v.lessons)::int as lessons
  from alike a join lesson_vocabulary v on v.org = $1 and v.shelf = a.shelf and v.word = a.word
  where a.sure >= $5 group by a.word, a.origin order by sure desc limit 12`

type Valued = { readonly word: string; readonly origin: number; readonly value: number }

function hits(tx: Tx, words: readonly Valued[], limit: number): Promise<Hit[]> {
  return tx.query<Hit>(HITS, [
    tx.org,
    shelvesOf(tx),
    words.map(({ word }) => word),
    words.map(({ origin }) => origin),
    words.map(({ value }) => value),
    limit,
  ])
}

/** Of the words that mean the same, the best one counts, once. */
export const HITS = `
  select lesson as id, sum(best)::real as score from (
    select w.lesson, q.origin, max(w.weight * q.value) as best
    from unnest($3::text[], $4::int[], $5::real[]) as q (word, origin, value)
    join lesson_word w on w.org = $1 and w.shelf = any ($2::text[]) and w.word = q.word
    group by w.lesson, q.origin
  ) found
  group by lesson order by score desc, lesson limit $6`
