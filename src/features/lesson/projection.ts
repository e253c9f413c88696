import { evolve } from "../../domain/lesson/evolve.ts"
import type { Lesson, LessonEvent } from "../../domain/lesson/lesson.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"
import { passageOf } from "../../platform/ledger/passages.ts"
import { shelve } from "./shelves.ts"

const readers = ({ posted, between }: Lesson): readonly string[] | null =>
  posted ? null : [between.leader, between.delegate]

export const lessonKind: Kind<Lesson, LessonEvent> = {
  kind: "lesson",
  evolve,
  readers,
  audience: readers,
  async project(tx, streams) {
    await tx.query(
      `insert into lesson (org, id, version, leader, delegate, delegation, area, body, posted, learned_at, state)
       select $1, l.* from jsonb_to_recordset($2::jsonb) as l (id uuid, version int, leader uuid, delegate uuid,
         delegation uuid, area uuid, body uuid, posted boolean, learned_at timestamptz, state jsonb)
       on conflict (org, id) do update set version = excluded.version, posted = excluded.posted,
         state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
    await shelve(tx, streams.map(shelved))
  },
}

function row({ id, version, state }: Projected<Lesson>) {
  const { between, delegation, area, text, posted, at } = state
  const body = passageOf(text)
  return { id, version, ...between, delegation, area, body, posted: posted !== null, learned_at: at, state }
}

function shelved({ id, state }: Projected<Lesson>) {
  return { id, passage: passageOf(state.text), shelves: readers(state) ?? ["*"] }
}
