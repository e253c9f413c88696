import { type Holding, stageOf } from "../../domain/holding/holding.ts"
import { movesOf } from "../../domain/holding/moves.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { readAs, textsIn } from "../../platform/ledger/texts.ts"
import { names } from "../person/queries.ts"
import { ACTS, NOUNS } from "./acts.ts"
import { type HoldingRecord, hereOf, type WayRead, waysOf } from "./queries.ts"
import type { HoldingView } from "./schema.ts"

type Around = {
  readonly called: ReadonlyMap<PersonId, string>
  readonly here: ReadonlySet<PersonId>
  readonly ways: ReadonlyMap<string, WayRead>
}

/** Holdings as their owner sees them, with texts and names in a few questions however many they are. */
export async function readHoldings(
  tx: Tx,
  records: readonly Pick<HoldingRecord, "id" | "version" | "state">[],
): Promise<HoldingView[]> {
  const states = records.map(({ state }) => state)
  const texts = await textsIn(
    tx,
    states.map(({ title }) => title),
  )
  const around = await aroundThem(tx, states)
  return records.map(({ id, version, state }) => {
    const { hours, business, why, since, opened, over } = state
    const moves = movesOf(state)
    return {
      id,
      version,
      title: readAs(state.title, texts) as string | null,
      hours,
      business,
      why,
      since,
      openToBeAskedFor: opened !== null,
      stage: stageOf(state),
      overAt: over?.at ?? null,
      moves: NOUNS.filter((noun) => moves.includes(ACTS[noun].move)),
      ...whoIsIn(state, around),
    }
  })
}

async function aroundThem(tx: Tx, states: readonly Holding[]): Promise<Around> {
  const could = states.flatMap(({ whoCould }) => whoCould)
  const ways = await waysOf(
    tx,
    states.flatMap((state) => state.ways.map(({ delegation }) => delegation)),
  )
  const to = states.flatMap(({ returned }) => returned.map((one) => one.to))
  const delegates = [...ways.values()].map(({ delegate }) => delegate)
  return { called: await names(tx, [...could, ...to, ...delegates]), here: await hereOf(tx, could), ways }
}

/** Whoever left could not do it any more, and is named no longer. */
function whoIsIn({ whoCould, ways, returned }: Holding, { called, here, ways: found }: Around) {
  const ref = (person: PersonId) => ({ id: person, name: called.get(person) ?? null })
  return {
    whoCould: whoCould.filter((person) => here.has(person)).map(ref),
    ways: ways.map(({ delegation, how, agreed }) => {
      const { stage = "ended", delegate = null } = found.get(delegation) ?? {}
      return { delegation, how, agreed, stage, delegate: delegate === null ? null : ref(delegate) }
    }),
    returned: returned.map((one) => ({ ...one, to: ref(one.to) })),
  }
}
