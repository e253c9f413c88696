import { type AreaHandOver, sideOf, stageOf } from "../../domain/area-hand-over/area-hand-over.ts"
import { movesOf, needOf } from "../../domain/area-hand-over/moves.ts"
import { type Fact, progressOf, saidYes } from "../../domain/area-hand-over/progress.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areasNow } from "../organisation/queries.ts"
import { names } from "../person/queries.ts"
import { ACTS, NOUNS } from "./acts.ts"
import { type AreaHandOverRecord, factsOf, openAreaHandOversOf } from "./queries.ts"
import type { AreaHandOverView } from "./schema.ts"

const SHOWN = 100

/** What asks something of the reader, the longest first. */
export async function areaHandOversOfToday(tx: Tx, reader: PersonId): Promise<AreaHandOverView[]> {
  const open = await readAreaHandOvers(tx, await openAreaHandOversOf(tx, reader, SHOWN), reader)
  return open.filter(({ need }) => need !== null)
}

/** Each as one of its two sees it, in a few questions however many they are. */
export async function readAreaHandOvers(
  tx: Tx,
  records: readonly Pick<AreaHandOverRecord, "id" | "version" | "state">[],
  reader: PersonId,
): Promise<AreaHandOverView[]> {
  const states = records.map(({ state }) => state)
  if (states.length === 0) return []
  const called = await names(
    tx,
    states.flatMap(({ leader, delegate }) => [leader, delegate]),
  )
  const areas = await areasNow(
    tx,
    states.map(({ area }) => area),
  )
  const facts = await factsOf(tx, states)
  const reasons = await withTexts(
    tx,
    states.map(({ over }) => over?.reason ?? null),
  )
  const ref = (id: PersonId) => ({ id, name: called.get(id) ?? null })
  return records.map(({ id, version, state }, index) => ({
    id,
    version,
    leader: ref(state.leader),
    delegate: ref(state.delegate),
    area: areas.get(state.area) ?? { id: state.area, name: null },
    ...stands(state, reasons[index] as string | null),
    ...asked(state, reader, facts(state)),
  }))
}

function stands(state: AreaHandOver, reason: string | null) {
  const { at, passed, row, proposal, handedOver, over } = state
  return {
    at,
    stage: stageOf(state),
    passed: [...passed],
    row: [...row],
    proposal: proposal && { ...proposal, row: [...proposal.row] },
    handedOver,
    over: over && { ...over, reason },
  }
}

/** How far it is, what it asks of the reader, and what they may say. */
function asked(state: AreaHandOver, reader: PersonId, facts: readonly Fact[]) {
  const you = sideOf(state, reader) ?? "delegate"
  const moves = movesOf(state, you, { facts })
  return {
    you,
    progress: progressOf(state, facts),
    yes: { leader: saidYes(state, "leader", facts), delegate: saidYes(state, "delegate", facts) },
    need: needOf(state, you, { facts }),
    moves: NOUNS.filter((noun) => moves.includes(ACTS[noun].move)),
  }
}
