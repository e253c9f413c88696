import { decide } from "../../domain/lesson/decide.ts"
import type { Lesson, LessonCommand, LessonEvent } from "../../domain/lesson/lesson.ts"
import type { Refusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Acted, act } from "../../platform/ledger/ledger.ts"
import { lessonKind } from "./projection.ts"
import { isPartyOf } from "./queries.ts"

/** Makes one move: the rules decide, the ledger keeps, and the shelves follow. */
export function moveLesson(tx: Tx, id: string, command: LessonCommand): Promise<Acted<Lesson> | Refusal> {
  const stamp = { by: command.by, at: command.at }
  return act<Lesson, LessonEvent>(tx, lessonKind, id, stamp, async (state, at) => {
    const isParty = "delegation" in command && (await isPartyOf(tx, command.delegation, command.by))
    return decide({ ...command, at }, state, { isParty })
  })
}
