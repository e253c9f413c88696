import { SILENCE } from "../../domain/delegation/clock.ts"
import {
  currentRound,
  type Declaration,
  type Delegation,
  partyOf,
} from "../../domain/delegation/delegation.ts"
import { needsOf } from "../../domain/delegation/needs.ts"
import { openCheckIns } from "../../domain/delegation/rhythm.ts"
import { settlesBy, type Terms } from "../../domain/delegation/terms.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, daysAfter, paused } from "../../domain/shared/time.ts"
import type { Words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areas, organisation } from "../organisation/queries.ts"
import { names, standing } from "../person/queries.ts"
import { historyView } from "./history.ts"
import { lineOf } from "./line.ts"
import { movesView } from "./moves.ts"
import { type DelegationRecord, historyOf } from "./queries.ts"
import type { TermsView } from "./terms-schema.ts"
import type { DelegationView } from "./view.ts"

/** A delegation as one of its parties sees it. Call in a transaction of that party. */
export async function readDelegation(
  tx: Tx,
  record: DelegationRecord,
  reader: PersonId,
  now: At,
): Promise<DelegationView> {
  const { id, version, state } = record
  const happened = await historyOf(tx, id)
  const texts = await textsOf(tx, happened)
  const people = await names(tx, [state.leader, state.delegate])
  const { leader, delegate } = {
    leader: await standing(tx, state.leader),
    delegate: state.delegate ? await standing(tx, state.delegate) : null,
  }
  const { currency } = (await organisation(tx)).state.settings
  const known = await areas(tx)
  const terms = (of: Terms) =>
    termsView(of, texts, (area) => known.find(({ id }) => id === area)?.name ?? null)
  const party = partyOf(state, reader) ?? "leader"
  const zone = delegate?.zone ?? leader.zone
  const called = (person: PersonId) => ({ id: person, name: people.get(person) ?? null })
  const words = (person: PersonId | null) =>
    person === reader ? "you" : ((person && people.get(person)) ?? "the other")
  const round = state.rounds.at(-1)
  return {
    id,
    version,
    now,
    stage: state.stage,
    you: party,
    leader: called(state.leader),
    delegate: state.delegate ? called(state.delegate) : null,
    begunBy: state.begunBy,
    currency,
    zone,
    draft: state.draft ? terms(state.draft) : null,
    rounds: roundsView(state, happened, terms, texts),
    yes: state.yes,
    backBrief: state.backBrief,
    turn: state.turn
      ? {
          party: state.turn.party,
          answerBy: paused(
            state.turn.since,
            state.turn.answerBy,
            (state.turn.party === "leader" ? leader : delegate) ?? leader,
          ),
        }
      : null,
    activeSince: state.active?.since ?? null,
    settlesBy: round ? settlesBy(round.terms) : null,
    nextCheckIn: state.stage === "active" ? (openCheckIns(state, zone, now)[0] ?? null) : null,
    line: lineOf(state, zone, now),
    used: usedView(state),
    ...raisedView(state, happened, texts),
    declaration:
      state.declaration &&
      declarationView(state, happened, texts, (since, days, of) =>
        paused(since, daysAfter(since, days), (of === "leader" ? leader : delegate) ?? leader),
      ),
    settled: state.settled && { ...state.settled, ...judgedView(state.settled, texts) },
    ended: state.ended && {
      at: state.ended.at,
      by: partyOf(state, state.ended.by) ?? "clock",
      because: state.ended.because,
    },
    needs: [...needsOf(state, party, zone, now)],
    history: historyView(happened, state, reader, people, texts),
    moves: movesView(state, reader, { leader: words(state.leader), delegate: words(state.delegate) }),
  }
}

type Text = (words: Words | null) => string | null

/** Every text of some events in one query. */
async function textsOf(tx: Tx, happened: Awaited<ReturnType<typeof historyOf>>): Promise<Text> {
  const found = new Map<string, string>()
  const all = happened.flatMap(({ event }) => wordsIn(event))
  const read = (await withTexts(tx, all)) as (string | null)[]
  for (const [index, words] of all.entries()) {
    const text = read[index]
    if ("passage" in words && typeof text === "string") found.set(words.passage, text)
  }
  return (words) => (words && "passage" in words ? (found.get(words.passage) ?? null) : null)
}

function wordsIn(value: unknown): Words[] {
  if (value === null || typeof value !== "object") return []
  if ("passage" in value && "commitment" in value) return [value as Words]
  return Object.values(value).flatMap(wordsIn)
}

export function termsView(terms: Terms, text: Text, area: (id: string) => string | null): TermsView {
  const criteria = (list: Terms["success"]) =>
    list.map(({ id, text: words, seenBy }) => ({ id, text: text(words), seenBy }))
  const {
    outcome,
    worstCase,
    why,
    whyYou,
    ifItFallsShort,
    resources,
    training,
    affected,
    undo,
    withinReach,
    secondPair,
  } = terms
  return {
    due: terms.due,
    atMost: terms.atMost,
    checkIns: terms.checkIns,
    limits: terms.limits,
    level: terms.level,
    canBeUndone: terms.canBeUndone,
    area: terms.area ? area(terms.area) : null,
    success: criteria(terms.success),
    failure: criteria(terms.failure),
    tripwires: terms.tripwires.map(({ id, text: words }) => ({ id, text: text(words) })),
    outcome: text(outcome),
    worstCase: text(worstCase),
    why: text(why),
    whyYou: text(whyYou),
    ifItFallsShort: text(ifItFallsShort),
    resources: text(resources),
    training: text(training),
    affected: text(affected),
    undo: text(undo),
    withinReach: text(withinReach),
    secondPair: text(secondPair),
  }
}

function roundsView(
  state: Delegation,
  happened: Awaited<ReturnType<typeof historyOf>>,
  terms: (of: Terms) => TermsView,
  text: Text,
) {
  const written = happened.flatMap(({ event, hash }) =>
    "round" in event && typeof event.round === "object"
      ? [{ number: event.round.number, hash, at: event.at }]
      : [],
  )
  return state.rounds.map((round) => {
    const { hash = "", at = "" } = written.find(({ number }) => number === round.number) ?? {}
    return {
      number: round.number,
      author: round.author,
      at,
      terms: terms(round.terms),
      remarks: round.remarks.map(({ about, text: words }) => ({ about, text: text(words) })),
      size: round.size,
      backBriefNeeded: round.backBriefNeeded,
      receipt: hash,
    }
  })
}

function usedView(state: Delegation): DelegationView["used"] {
  const money = state.checkIns.findLast(({ moneyUsed }) => moneyUsed !== null)?.moneyUsed ?? null
  const effort = state.checkIns.findLast(({ effort }) => effort !== null)?.effort ?? null
  return { money, effort: effort as DelegationView["used"]["effort"] }
}

function raisedView(
  state: Delegation,
  happened: Awaited<ReturnType<typeof historyOf>>,
  text: Text,
): Pick<DelegationView, "flags" | "help"> {
  const flags = happened.flatMap(({ event }) => (event.type === "flagged" ? [event] : []))
  const help = happened.flatMap(({ event }) =>
    event.type === "help-asked" || event.type === "said" ? [event] : [],
  )
  return {
    flags: state.flags.map(({ id, at, answer }) => {
      const flag = flags.find((event) => event.flag === id)
      return {
        id,
        at,
        answer,
        what: text(flag?.what ?? null),
        intend: text(flag?.intend ?? null),
        criterion: flag?.criterion ?? null,
      }
    }),
    help: state.help.map(({ id, from, takenUp }) => {
      const asked = help.find((event) => event.message === id)
      return { id, at: asked?.at ?? "", from, takenUp, text: text(asked?.text ?? null) }
    }),
  }
}

type Deadline = (since: At, days: number, of: "leader" | "delegate") => At

function declarationView(
  state: Delegation,
  happened: Awaited<ReturnType<typeof historyOf>>,
  text: Text,
  deadline: Deadline,
): NonNullable<DelegationView["declaration"]> {
  const { at, outcome, lost, disputes, waitingSince, ...said } = state.declaration as Declaration
  const declared = happened.flatMap(({ event }) => (event.type === "declared" ? [event] : [])).at(-1)
  const answers = said.doubts ? "delegate" : "leader"
  const days = said.doubts ? SILENCE.disputeAnswered : SILENCE.outcomeConfirmed
  return {
    at,
    outcome,
    lost,
    disputes,
    answerBy: deadline(waitingSince, days, answers),
    text: text(declared?.text ?? null),
    ...judgedView(said, text),
  } as NonNullable<DelegationView["declaration"]>
}

function judgedView(said: Pick<Declaration, "judgements" | "doubts">, text: Text) {
  return {
    judgements: said.judgements.map(({ shows, ...judgement }) => ({ ...judgement, shows: text(shows) })),
    doubts: (said.doubts?.map(({ reason, ...doubt }) => ({ ...doubt, reason: text(reason) })) ?? null) as {
      criterion: string
      met: boolean
      reason: string | null
    }[],
  }
}

export { currentRound }
