import { LESSONS as building } from "./corpus/building.ts"
import { LESSONS as events } from "./corpus/events.ts"
import { LESSONS as communication } from "./corpus/logistics-and-communication.ts"
import { LESSONS as money } from "./corpus/money.ts"
import { LESSONS as operations } from "./corpus/operations.ts"
import { LESSONS as people } from "./corpus/people.ts"
import { QUERIES as one } from "./corpus/queries-1.ts"
import { QUERIES as two } from "./corpus/queries-2.ts"
import { QUERIES as natural } from "./corpus/queries-natural.ts"
import { LESSONS as schools } from "./corpus/schools-and-clinics.ts"
import type { Lesson, Query } from "./corpus/shape.ts"
import { LESSONS as releases } from "./corpus/software-releases.ts"
import { LESSONS as kitchens } from "./corpus/volunteer-kitchens-and-shops.ts"

export type { Lesson, Query }

/** Lessons of nine kinds of work. */
export const lessons: readonly Lesson[] = [
  ...[...building, ...events, ...communication, ...money, ...operations],
  ...[...people, ...schools, ...releases, ...kitchens],
]

/** Terms as people write them who have never read the lesson: every other one is for tuning. */
export const tuning: readonly Query[] = natural.filter((_, place) => place % 2 === 0)
export const apart: readonly Query[] = natural.filter((_, place) => place % 2 === 1)
/** Terms that avoid the words of the lesson on purpose: hardly a word is shared. */
export const avoiding: readonly Query[] = [...one, ...two]

/** The same, typed in a hurry: in every word of more than six letters two of them changed places. */
export function misspelt(queries: readonly Query[]): readonly Query[] {
  const swapped = (word: string) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`
  return queries.map((query) => ({ ...query, text: query.text.replace(/\p{L}{7,}/gu, swapped) }))
}
