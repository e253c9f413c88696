import type { LessonView } from "../../src/client/client.ts"
import { type Pair, standing } from "./situations.ts"

/** What these two agree to have learned from something that fell short: a lesson for each of these. */
export async function learnedIn(pair: Pair, ...texts: readonly string[]): Promise<readonly LessonView[]> {
  const { id, version } = await standing(pair, "told by both")
  const learning = { lessons: [...texts], promises: [], differently: [] }
  const proposed = await pair.leader.at.act(id, version, "learnings", learning)
  const number = proposed.review?.learning?.number ?? 1
  await pair.delegate.at.act(id, proposed.version, "learning-agreements", { number })
  return (await pair.leader.at.lessons({ delegation: id })).items
}

/** One lesson of a new shortfall. */
export async function aLesson(pair: Pair, text = "Ask for the price before the hall."): Promise<LessonView> {
  const [lesson] = await learnedIn(pair, text)
  if (!lesson) throw new Error("what both agreed is a lesson")
  return lesson
}
