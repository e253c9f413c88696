import { type Delegation, partyOf } from "../../domain/delegation/delegation.ts"
import type { Party } from "../../domain/delegation/events.ts"
import { needsOf } from "../../domain/delegation/needs.ts"
import { openCheckIns } from "../../domain/delegation/rhythm.ts"
import { settlesBy } from "../../domain/delegation/terms.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, paused } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { readAs, textsIn } from "../../platform/ledger/texts.ts"
import { correctionView } from "./correction/parts.ts"
import { historyView } from "./history.ts"
import { lineOf } from "./line.ts"
import { movesView } from "./moves.ts"
import {
  backBriefView,
  declarationView,
  draftView,
  raisedView,
  roundsView,
  settledView,
  usedView,
} from "./parts.ts"
import { type DelegationRecord, delegationOf, type Happened, historyOf } from "./queries.ts"
import { appreciatedView, reviewView } from "./review/parts.ts"
import { callsView, changeView, stepInsView } from "./step-back/parts.ts"
import { areasOf, type Surroundings, surroundings } from "./surroundings.ts"
import type { DelegationView } from "./view.ts"

/** The delegation as this person sees it; not found when it is not theirs. */
export async function seen(tx: Tx, id: string, person: string, now: At): Promise<DelegationView> {
  const record = (await delegationOf(tx, id, person)) ?? refuseWith("not-found")
  const { leader, delegate } = record.state
  const around = await surroundings(tx, { id, leader, delegate, ...areasOf(record.state) })
  return readDelegation(tx, record, await historyOf(tx, id), around, person, now)
}

/** A delegation as one of its parties sees it. Call in a transaction of that party. */
export async function readDelegation(
  tx: Tx,
  { id, version, state }: Pick<DelegationRecord, "id" | "version" | "state">,
  happened: readonly Happened[],
  parties: Surroundings,
  reader: PersonId,
  now: At,
): Promise<DelegationView> {
  const { names: people, areas, settings } = parties
  const texts = await textsIn(tx, [state, happened])
  const read = readAs(state, texts)
  const delegate = parties.delegate ?? parties.leader
  const you = partyOf(state, reader) ?? "leader"
  const last = state.rounds.at(-1)
  const absence = (party: Party) => parties[party] ?? parties.leader
  return {
    id,
    version,
    now,
    stage: state.stage,
    you,
    begunBy: state.begunBy,
    leader: { id: state.leader, name: people.get(state.leader) ?? null },
    delegate: state.delegate ? { id: state.delegate, name: people.get(state.delegate) ?? null } : null,
    currency: settings.currency,
    zone: delegate.zone,
    draft: draftView(read, areas),
    rounds: roundsView(read, happened, areas),
    yes: state.yes,
    backBrief: backBriefView(state),
    turn: turnView(state, parties),
    activeSince: state.active?.since ?? null,
    settlesBy: last ? settlesBy(last.terms) : null,
    nextCheckIn: state.stage === "active" ? (openCheckIns(state, delegate, now)[0] ?? null) : null,
    line: lineOf(state, delegate, now),
    used: usedView(state),
    ...raisedView(state, happened, texts),
    ...callsView(state, happened, texts),
    change: changeView(read, happened, texts, areas, absence),
    stepIns: stepInsView(read, happened, texts, you),
    declaration: declarationView(read, happened, texts, absence),
    settled: settledView(read),
    correction: correctionView(state, happened, texts, absence),
    review: reviewView(state, happened, texts, absence),
    appreciated: appreciatedView(happened, texts),
    ended: endedView(state),
    needs: [...needsOf(state, you, delegate, now)],
    history: historyView(happened, state, reader, people, texts),
    moves: movesView(state, reader, namesInSentences(state, reader, people)),
  }
}

/** The day by which an answer is waited for, the days away of whoever owes it left out. */
function turnView({ turn }: Delegation, parties: Surroundings): DelegationView["turn"] {
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
