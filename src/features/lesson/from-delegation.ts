import { randomUUID } from "node:crypto"
import type { LessonCommand } from "../../domain/lesson/lesson.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import type { Words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { Turn } from "../afterwards.ts"
import { historyOf } from "../delegation/queries.ts"
import { moveLesson } from "./move.ts"
import { type LessonRecord, lessonsNamed } from "./queries.ts"
import { likeness, nearestTo } from "./search.ts"

/** So alike two lessons are that both are asked whether they are the same. */
const ALIKE = 0.5
const LOOKED_AT = 5

/** What both agreed to have learned becomes lessons of their own; of silence there are none. */
export async function lessonsLearned(tx: Tx, turn: Turn): Promise<void> {
  const agreed = turn.happened.find(({ type }) => type === "learning-agreed")
  if (!agreed) return
  for (const text of await lessonsOf(tx, turn)) await learned(tx, turn, text, agreed)
}

async function lessonsOf(tx: Tx, { id, after }: Turn): Promise<readonly Words[]> {
  const happened = await historyOf(tx, id)
  const proposed = happened
    .map(({ event }) => event)
    .findLast(
      (event) => event.type === "learning-proposed" && event.number === after.review?.proposed?.number,
    )
  return proposed?.type === "learning-proposed" ? proposed.learning.lessons : []
}

type Stamp = { readonly by: string; readonly at: string }

/** Looked for before it is there itself, so that it does not find itself. */
async function learned(tx: Tx, turn: Turn, text: Words, { by, at }: Stamp): Promise<void> {
  const { leader, delegate, rounds } = turn.after
  if (!delegate) return
  const earlier = await learnedBefore(tx, text, by, { leader, delegate })
  const id = randomUUID()
  const about = { delegation: turn.id, area: rounds.at(-1)?.terms.area ?? null }
  await moved(tx, id, { type: "learn", by, at, between: { leader, delegate }, ...about, text })
  if (earlier) await moved(tx, id, { type: "ask-about", by, at, earlier: earlier.id })
}

/** A very similar one that both may read. */
async function learnedBefore(
  tx: Tx,
  words: Words,
  person: string,
  two: { readonly leader: string; readonly delegate: string },
): Promise<LessonRecord | null> {
  const text = (await withTexts(tx, words)) as string | null
  if (!text) return null
  const hits = await nearestTo(tx, text, LOOKED_AT)
  const records = await lessonsNamed(
    tx,
    hits.map(({ id }) => id),
    person,
  )
  for (const record of records) {
    if (!isForBoth(record, two)) continue
    const other = (await withTexts(tx, record.state.text)) as string | null
    if (other && (await likeness(tx, text, other)) >= ALIKE) return record
  }
  return null
}

function isForBoth(
  { state }: LessonRecord,
  two: { readonly leader: string; readonly delegate: string },
): boolean {
  const has = [state.between.leader, state.between.delegate]
  return state.posted !== null || (has.includes(two.leader) && has.includes(two.delegate))
}

async function moved(tx: Tx, id: string, command: LessonCommand): Promise<void> {
  const answer = await moveLesson(tx, id, command)
  if (isRefusal(answer)) throw new Refused(answer)
}
