import { isRefusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused, refuseWith } from "../../platform/http/mount.ts"
import { moveLesson } from "./move.ts"
import { lessonOf } from "./queries.ts"

/**
 * From now on everybody may read this lesson: for the board, in the transaction in which it is posted there.
 * @throws Refused `not-found` unless `by` may read it, `lesson-of-others` unless they are one of the two who learned it
 */
export function lessonPosted(tx: Tx, id: string, by: string, at: At): Promise<void> {
  return moved(tx, id, { type: "post", by, at })
}

/** It is between the two again. @throws Refused `lesson-of-others` */
export function lessonUnposted(tx: Tx, id: string, by: string, at: At): Promise<void> {
  return moved(tx, id, { type: "unpost", by, at })
}

async function moved(tx: Tx, id: string, command: Parameters<typeof moveLesson>[2]): Promise<void> {
  if (!(await lessonOf(tx, id, command.by))) refuseWith("not-found")
  const answer = await moveLesson(tx, id, command)
  if (isRefusal(answer)) throw new Refused(answer)
}
