import type { Tx } from "../../platform/database/transaction.ts"

/** How far a word that comes again, and a long text, change what a word weighs (BM25). */
const AGAIN = 1.2
const LENGTH = 0.4
/** How many different words a lesson usually has. */
const USUAL = 14
/** Longer than this it is no word anybody looks for. */
const WORD = 100

type Shelved = { readonly id: string; readonly passage: string; readonly shelves: readonly string[] }

/**
 * Puts lessons on the shelves of those who may read them, word by word; what stands where it should stays as it is.
 * Texts that were erased stand on none. As the house: one of the two cannot reach the shelf of the other.
 */
export async function shelve(tx: Tx, lessons: readonly Shelved[]): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVED, [tx.org, JSON.stringify(lessons)])
  if (moved.length === 0) return
  const ids = moved.map(({ id }) => id)
  const moving = JSON.stringify(lessons.filter(({ id }) => ids.includes(id)))
  await tx.asHouse(async () => {
    await tx.query("delete from lesson_shelved where org = $1 and lesson = any ($2::uuid[])", [tx.org, ids])
    await tx.query(SHELVE, [tx.org, moving, AGAIN, LENGTH, USUAL, WORD])
  })
}

const GIVEN = "jsonb_to_recordset($2::jsonb) as l (id uuid, passage uuid, shelves text[])"

const MOVED = `
  select l.id from ${GIVEN}
  where not exists (select from lesson_shelved s where s.org = $1 and s.lesson = l.id and s.shelves = l.shelves)`

const SHELVE = `
  with texts as (
    select l.*, to_tsvector('english', p.body) as words from ${GIVEN}
    join passage p on p.org = $1 and p.id = l.passage
  ), shelved as (
    insert into lesson_shelved (org, lesson, passage, shelves)
    select $1, id, passage, shelves from texts returning lesson
  ), weighed as (
    select t.id, t.shelves, w.lexeme as word, cardinality(w.positions)::real as times,
      length(t.words)::real / $5::real as length
    from texts t, unnest(t.words) w where length(w.lexeme) <= $6
  )
  insert into lesson_word (org, shelf, word, lesson, weight)
  select $1, shelf, w.word, w.id,
    w.times * ($3::real + 1) / (w.times + $3::real * (1 - $4::real + $4::real * w.length))
  from weighed w, unnest(w.shelves) shelf
  union all
  select $1, shelf, '', t.id, 0 from texts t, unnest(t.shelves) shelf`
