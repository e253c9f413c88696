import { partyOf } from "../../domain/delegation/delegation.ts"
import { needsOf } from "../../domain/delegation/needs.ts"
import { openCheckIns } from "../../domain/delegation/rhythm.ts"
import { settlesBy } from "../../domain/delegation/terms.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type Absence, ALWAYS_THERE, type At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { absences, names } from "../person/queries.ts"
import { lineOf } from "./line.ts"
import type { DelegationRecord } from "./queries.ts"
import type { DelegationRow } from "./view.ts"

/** Delegations as rows of a list, with their texts and names in three queries however many they are. */
export async function readRows(
  tx: Tx,
  records: readonly DelegationRecord[],
  reader: PersonId,
  now: At,
): Promise<DelegationRow[]> {
  const ids = [...new Set(records.flatMap(({ state }) => [state.leader, state.delegate]))].filter(
    (id) => id !== null,
  )
  const called = await names(tx, ids)
  const outcomes = await withTexts(
    tx,
    records.map(({ state }) => (state.rounds.at(-1)?.terms ?? state.draft)?.outcome ?? null),
  )
  const living = await absences(tx, ids)
  return records.map((record, index) => row(record, reader, now, called, outcomes[index] ?? null, living))
}

function row(
  { id, state, changedAt }: DelegationRecord,
  reader: PersonId,
  now: At,
  called: ReadonlyMap<PersonId, string>,
  outcome: string | null,
  living: ReadonlyMap<PersonId, Absence>,
): DelegationRow {
  const round = state.rounds.at(-1)
  const you = partyOf(state, reader) ?? "leader"
  const delegate = living.get(state.delegate ?? state.leader) ?? ALWAYS_THERE
  const ref = (person: PersonId) => ({ id: person, name: called.get(person) ?? null })
  return {
    id,
    stage: state.stage,
    you,
    leader: ref(state.leader),
    delegate: state.delegate ? ref(state.delegate) : null,
    outcome,
    size: round?.size ?? null,
    due: (round?.terms ?? state.draft)?.due ?? null,
    settlesBy: round ? settlesBy(round.terms) : null,
    nextCheckIn: state.stage === "active" ? (openCheckIns(state, delegate, now)[0] ?? null) : null,
    line: lineOf(state, delegate, now),
    result: state.settled?.outcome ?? null,
    settledHow: state.settled?.how ?? null,
    needs: [...needsOf(state, you, delegate, now)],
    changedAt,
  }
}
