import {
  type Looked,
  rarity,
  type Thesaurus,
  type Variant,
  variantsOf,
  type Weighed,
  weighed,
} from "../../domain/lesson/wording.ts"
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
const NEAR = 0.3
const NO_WORDS: Thesaurus = { alike: new Map(), frame: new Set() }

/** The lessons nearest to a text, among those the actor may read, the nearest first. Nothing is kept of the text. */
export async function nearestTo(tx: Tx, text: string, limit: number, means = ALL): Promise<Hit[]> {
  const looked = await wordsOf(tx, text)
  if (looked.length === 0) return []
  const known = means.alike ? await thesaurus(tx) : NO_WORDS
  const variants = looked.map((one, origin) => variantsOf(one, origin, known))
  const { lessons, counts } = await countsOf(tx, variants.flat())
  const strange = means.misspelt ? variants.filter((each) => !each.some(({ word }) => counts.has(word))) : []
  const meant = await meantBy(
    tx,
    strange.flatMap((each) => each.slice(-1)),
  )
  const all = new Map([...counts, ...meant.map(({ word, lessons }) => [word, lessons] as const)])
  return hits(tx, weighed([...variants.flat(), ...meant], all, lessons), limit)
}

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
async function meantBy(tx: Tx, strange: readonly Variant[]) {
  const some = strange.filter(({ word }) => /^\p{L}{4,30}$/u.test(word)).slice(0, MISSPELT)
  if (some.length === 0) return []
  return tx.query<Variant & { lessons: number }>(NEARLY, [
    tx.org,
    shelvesOf(tx),
    some.map(({ word }) => word),
    some.map(({ origin }) => origin),
    NEAR,
  ])
}

/** Of their threes of letters, how many two words share: what pg_trgm calls similarity, by equality alone. */
export const NEARLY = `
  with strange as materialized (
    select s.word, s.origin, g.gram from unnest($3::text[], $4::int[]) as s (word, origin), grams_of(s.word) g
  ), near as (
    select s.word as meant, s.origin, g.shelf, g.word, count(*)::real as shared
    from strange s cross join unnest($2::text[]) on_shelf
    cross join lateral (select shelf, word from lesson_gram
      where org = $1 and lesson_gram.shelf = on_shelf and lesson_gram.gram = s.gram offset 0) g
    group by 1, 2, 3, 4 having count(*) >= 2
  ), alike as (
    select origin, shelf, word, (shared / (length(meant) + length(word) - shared))::real as sure from near
  )
  select a.word, a.origin, max(a.sure)::real as sure, sum(v.lessons)::int as lessons
  from alike a cross join lateral (select lessons from lesson_vocabulary
    where org = $1 and lesson_vocabulary.shelf = a.shelf and lesson_vocabulary.word = a.word offset 0) v
  where a.sure >= $5 group by a.word, a.origin order by sure desc limit 12`

function hits(tx: Tx, words: readonly Weighed[], limit: number): Promise<Hit[]> {
  const of = [
    words.map(({ word }) => word),
    words.map(({ origin }) => origin),
    words.map(({ value }) => value),
  ]
  return tx.query<Hit>(HITS, [tx.org, shelvesOf(tx), ...of, limit])
}

/**
 * `offset 0`: word by word through the index, whatever the planner believes of tables that just grew.
 * Several words that stand for the same one count for more than one of them, and for less than all.
 */
export const HITS = `
  select lesson as id, sum(sqrt(squares))::real as score from (
    select w.lesson, q.origin, sum(w.weight * w.weight * q.value * q.value) as squares
    from unnest($3::text[], $4::int[], $5::real[]) as q (word, origin, value)
    cross join unnest($2::text[]) shelf
    cross join lateral (select lesson, weight from lesson_word
      where org = $1 and lesson_word.shelf = shelf.shelf and lesson_word.word = q.word offset 0) w
    group by w.lesson, q.origin
  ) found
  group by lesson order by score desc, id limit $6`

/** How many lessons the actor may look through. */
export async function lessonsSeen(tx: Tx): Promise<number> {
  return (await countsOf(tx, [])).lessons
}

/** How much of what either text says stands in both: none 0, all 1. Words that few lessons have say the most. */
export async function likeness(tx: Tx, one: string, other: string): Promise<number> {
  const [mine, theirs] = [await wordsOf(tx, one), await wordsOf(tx, other)]
  const { lessons, counts } = await countsOf(tx, [...mine, ...theirs])
  const says = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + rarity(counts.get(word) ?? 0, lessons), 0)
  const [a, b] = [mine, theirs].map((words) => new Set(words.map(({ word }) => word))) as [
    Set<string>,
    Set<string>,
  ]
  const all = says(a.union(b))
  return all > 0 ? says(a.intersection(b)) / all : 0
}
