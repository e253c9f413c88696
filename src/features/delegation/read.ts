import { type Delegation, partyOf } from "../../domain/delegation/delegation.ts"
import type { Party } from "../../domain/delegation/events.ts"
import { needsOf } from "../../domain/delegation/needs.ts"
import { openCheckIns } from "../../domain/delegation/rhythm.ts"
import { settlesBy } from "../../domain/delegation/terms.ts"
import type { Standing } from "../../domain/delegation/world.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, paused } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { readAs, textsIn } from "../../platform/ledger/texts.ts"
import { areas, settings } from "../organisation/queries.ts"
import { names, standing } from "../person/queries.ts"
import { historyView } from "./history.ts"
import { lineOf } from "./line.ts"
import { movesView } from "./moves.ts"
import { declarationView, draftView, raisedView, roundsView, usedView } from "./parts.ts"
import { type DelegationRecord, historyOf } from "./queries.ts"
import type { DelegationView } from "./view.ts"

/** A delegation as one of its parties sees it. Call in a transaction of that party. */
export async function readDelegation(
  tx: Tx,
  { id, version, state }: DelegationRecord,
  reader: PersonId,
  now: At,
): Promise<DelegationView> {
  const happened = await historyOf(tx, id)
  const texts = await textsIn(tx, [state, happened])
  const read = readAs(state, texts)
  const people = await names(tx, [state.leader, state.delegate])
  const parties = await standings(tx, state)
  const areaNames = new Map((await areas(tx)).map((area) => [area.id, area.name]))
  const zone = (parties.delegate ?? parties.leader).zone
  const you = partyOf(state, reader) ?? "leader"
  const last = state.rounds.at(-1)
  return {
    id,
    version,
    now,
    stage: state.stage,
    you,
    begunBy: state.begunBy,
    leader: { id: state.leader, name: people.get(state.leader) ?? null },
    delegate: state.delegate ? { id: state.delegate, name: people.get(state.delegate) ?? null } : null,
    currency: (await settings(tx)).currency,
    zone,
    draft: draftView(read, areaNames),
    rounds: roundsView(read, happened, areaNames),
    yes: state.yes,
    backBrief: state.backBrief,
    turn: turnView(state, parties),
    activeSince: state.active?.since ?? null,
    settlesBy: last ? settlesBy(last.terms) : null,
    nextCheckIn: state.stage === "active" ? (openCheckIns(state, zone, now)[0] ?? null) : null,
    line: lineOf(state, zone, now),
    used: usedView(state),
    ...raisedView(state, happened, texts),
    declaration: declarationView(read, happened, texts, (party) => parties[party] ?? parties.leader),
    settled: read.settled,
    ended: endedView(state),
    needs: [...needsOf(state, you, zone, now)],
    history: historyView(happened, state, reader, people, texts),
    moves: movesView(state, reader, namesInSentences(state, reader, people)),
  }
}

export type Standings = { readonly leader: Standing; readonly delegate: Standing | null }

async function standings(tx: Tx, { leader, delegate }: Delegation): Promise<Standings> {
  return { leader: await standing(tx, leader), delegate: delegate ? await standing(tx, delegate) : null }
}

/** The day by which an answer is waited for, the days away of whoever owes it left out. */
function turnView({ turn }: Delegation, parties: Standings): DelegationView["turn"] {
  if (!turn) return null
  const { party, since, answerBy } = turn
  return { party, answerBy: paused(since, answerBy, parties[party] ?? parties.leader) }
}

function endedView(state: Delegation): DelegationView["ended"] {
  if (!state.ended) return null
  const { at, by, because } = state.ended
  return { at, by: partyOf(state, by) ?? "clock", because }
}

function namesInSentences(state: Delegation, reader: PersonId, people: ReadonlyMap<PersonId, string>) {
  const called = (id: PersonId | null, party: Party) =>
    id === reader ? "you" : ((id && people.get(id)) ?? `the ${party}`)
  return { leader: called(state.leader, "leader"), delegate: called(state.delegate, "delegate") }
}
