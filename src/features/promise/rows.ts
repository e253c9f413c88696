import { wakesAt } from "../../domain/promise/clock.ts"
import { movesOf } from "../../domain/promise/moves.ts"
import { isOfToday, needOf } from "../../domain/promise/needs.ts"
import { type Promised, sideOf, stageOf, type World } from "../../domain/promise/promise.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Read, withTexts } from "../../platform/ledger/texts.ts"
import { names } from "../person/queries.ts"
import { ACTS, NOUNS } from "./acts.ts"
import { openPromisesOf, outcomesOf, type PromiseRecord, worldsOf } from "./queries.ts"
import type { PromiseView } from "./schema.ts"

const SHOWN = 200

/** What waits, is due within days, or broke a few days ago, the first due first. */
export async function promisesOfToday(tx: Tx, reader: PersonId, now: At): Promise<PromiseView[]> {
  const open = await openPromisesOf(tx, reader, SHOWN)
  const worldOf = await worldsOf(
    tx,
    open.map(({ state }) => state),
  )
  const shown = open.filter(({ state }) => isOfToday(state, now, worldOf(state)))
  return readPromises(tx, shown, reader, now)
}

/** Promises as one of their two sees them, with texts and names in a few questions however many they are. */
export async function readPromises(
  tx: Tx,
  records: readonly Pick<PromiseRecord, "id" | "version" | "state">[],
  reader: PersonId,
  now: At,
): Promise<PromiseView[]> {
  const states = records.map(({ state }) => state)
  const called = await names(
    tx,
    states.flatMap(({ from, to }) => [from, to]),
  )
  const outcomes = await outcomesOf(
    tx,
    states.flatMap(({ about }) => (about ? [about.delegation] : [])),
  )
  const worldOf = await worldsOf(tx, states)
  const read = await withTexts(tx, states)
  return records.map(({ id, version, state }, index) => ({
    id,
    version,
    ...parties(state, called),
    ...said(state, read[index] as Read<Promised>, worldOf(state), outcomes),
    ...asked(state, reader, now, worldOf(state)),
  }))
}

function parties({ from, to }: Promised, called: ReadonlyMap<PersonId, string>) {
  const ref = (person: PersonId) => ({ id: person, name: called.get(person) ?? null })
  return { promiser: ref(from), receiver: ref(to) }
}

/** What was said of it, and when silence answers what waits. */
function said(state: Promised, read: Read<Promised>, world: World, outcomes: ReadonlyMap<string, string>) {
  const { due, about, cameFrom, at, over, watched = null } = state
  const silence = wakesAt(state, world) ?? ""
  return {
    what: read.what,
    due,
    about: about && { ...about, outcome: outcomes.get(about.delegation) ?? null },
    cameFrom,
    watched,
    at,
    stage: stageOf(state),
    saidKept: read.saidKept && { ...read.saidKept, silence },
    proposal: read.proposal && { ...read.proposal, silence },
    answer: read.answer,
    overAt: over?.at ?? null,
  }
}

/** What it asks of the reader, and what they may say. */
function asked(state: Promised, reader: PersonId, now: At, world: World) {
  const you = sideOf(state, reader) ?? "to"
  const moves = movesOf(state, you)
  return {
    you,
    need: needOf(state, you, now, world),
    moves: NOUNS.filter((noun) => moves.includes(ACTS[noun].move)),
  }
}
