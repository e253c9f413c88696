import { rarity } from "../../domain/lesson/wording.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { areaNamed, mergedInto } from "../organisation/queries.ts"
import { type LessonRecord, lessonsInArea, lessonsNamed } from "./queries.ts"
import { type Hit, lessonsSeen, nearestTo } from "./search.ts"

/** Beside terms stand three at most. */
export const BESIDE = 3
/** Quiet is better than noise: how much of a rare word's worth must be found, and how far behind the first one may be. */
const ENOUGH = 1.2
const BEHIND = 0.35
/** What was learned in the same area is worth as much more. */
const SAME_AREA = 2
const LOOKED_AT = 12

type Written = { readonly text: string; readonly area?: string | null | undefined }

/**
 * Lessons that are near enough to stand beside terms that are being written: by their words, those of the same area
 * first; where the words say too little, what was learned in that area last.
 */
export async function besideTerms(
  tx: Tx,
  { text, area }: Written,
  person: PersonId,
): Promise<LessonRecord[]> {
  const named = area ? await areaNamed(tx, area) : null
  const hits = near(await nearestTo(tx, text, LOOKED_AT), await lessonsSeen(tx))
  const found = await lessonsNamed(
    tx,
    hits.map(({ id }) => id),
    person,
  )
  const same = named ? await mergedInto(tx, named) : []
  const scores = new Map(hits.map(({ id, score }) => [id, score]))
  const worth = ({ id, state }: LessonRecord) =>
    (scores.get(id) ?? 0) * (state.area !== null && same.includes(state.area) ? SAME_AREA : 1)
  const byWords = found.toSorted((a, b) => worth(b) - worth(a)).slice(0, BESIDE)
  if (!named || byWords.length === BESIDE) return byWords
  const ofArea = await lessonsInArea(tx, named, person, BESIDE)
  const more = ofArea.filter(({ id }) => !byWords.some((one) => one.id === id))
  return [...byWords, ...more].slice(0, BESIDE)
}

function near(hits: readonly Hit[], lessons: number): readonly Hit[] {
  const enough = ENOUGH * rarity(1, lessons)
  return hits.filter(({ score }) => score >= enough && score >= BEHIND * (hits[0]?.score ?? 0))
}
