import { isOf, type Lesson } from "../../domain/lesson/lesson.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { names } from "../person/queries.ts"
import { areasNamed, type LessonRecord, lessonsNamed, outcomesOf } from "./queries.ts"
import type { LessonView } from "./schema.ts"

/** Lessons as this reader sees them, with texts and names in a few questions however many they are. */
export async function readLessons(
  tx: Tx,
  records: readonly LessonRecord[],
  reader: PersonId,
): Promise<LessonView[]> {
  const states = records.map(({ state }) => state)
  const earlier = await lessonsNamed(
    tx,
    states.flatMap(({ asked }) => asked?.earlier ?? []),
    reader,
  )
  const around = {
    called: await names(
      tx,
      states.flatMap(({ between }) => [between.leader, between.delegate]),
    ),
    areas: await areasNamed(
      tx,
      states.flatMap(({ area }) => area ?? []),
    ),
    outcomes: await outcomesOf(
      tx,
      states.flatMap(({ delegation, applied }) => [delegation, ...applied.map((one) => one.delegation)]),
    ),
  }
  const texts = (await withTexts(
    tx,
    states.map(({ text }) => text),
  )) as (string | null)[]
  const before = (await withTexts(
    tx,
    earlier.map(({ state }) => state.text),
  )) as (string | null)[]
  return records.map(({ id, version, state }, index) => ({
    id,
    version,
    text: texts[index] ?? null,
    at: state.at,
    posted: state.posted,
    area: (state.area && around.areas.get(state.area)) ?? null,
    yours: yoursOf(state, reader, around),
    applied: state.applied.length,
    appliedIn: state.applied.map(({ delegation }) => delegation).filter((one) => around.outcomes.has(one)),
    before: beforeOf(state, reader, earlier, before),
  }))
}

type Named = ReadonlyMap<string, string>

function yoursOf(
  state: Lesson,
  reader: PersonId,
  { called, outcomes }: { readonly called: Named; readonly outcomes: ReadonlyMap<string, string | null> },
): LessonView["yours"] {
  if (!isOf(state, reader)) return null
  const { between, delegation } = state
  const other = between.leader === reader ? between.delegate : between.leader
  return {
    other: { id: other, name: called.get(other) ?? null },
    delegation,
    outcome: outcomes.get(delegation) ?? null,
  }
}

function beforeOf(
  state: Lesson,
  reader: PersonId,
  earlier: readonly LessonRecord[],
  texts: readonly (string | null)[],
): LessonView["before"] {
  const { asked } = state
  const index = earlier.findIndex(({ id }) => id === asked?.earlier)
  const found = earlier[index]
  if (!asked || !found || asked.same === false || !isOf(state, reader)) return null
  return { id: found.id, text: texts[index] ?? null, at: found.state.at, same: asked.same }
}
