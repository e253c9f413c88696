import { rarity } from "../../domain/lesson/wording.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type LessonRecord, lessonsNamed } from "./queries.ts"
import { type Hit, lessonsSeen, nearestTo } from "./search.ts"

/** Beside terms stand three at most. */
export const BESIDE = 3
/** Quiet is better than noise: how much of a rare word's worth must be found, and how far behind the first one may be. */
const ENOUGH = 1.2
const BEHIND = 0.35

/** Lessons that are near enough to stand beside a text that is being written. */
export async function besideText(tx: Tx, text: string, person: PersonId): Promise<LessonRecord[]> {
  const hits = near(await nearestTo(tx, text, BESIDE), await lessonsSeen(tx))
  return lessonsNamed(
    tx,
    hits.map(({ id }) => id),
    person,
  )
}

function near(hits: readonly Hit[], lessons: number): readonly Hit[] {
  const enough = ENOUGH * rarity(1, lessons)
  return hits.filter(({ score }) => score >= enough && score >= BEHIND * (hits[0]?.score ?? 0))
}
