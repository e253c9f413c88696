import { type Delegation, partyOf } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import { type Naming, sentence } from "../../domain/delegation/sentence.ts"
import { criteriaOf } from "../../domain/delegation/terms.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import type { Words } from "../../domain/shared/words.ts"
import { readAs, type Texts } from "../../platform/ledger/texts.ts"
import type { Happened } from "./queries.ts"
import type { Happening } from "./view.ts"

/** The history as sentences, for one of the parties. What came before the offer is its leader's alone. */
export function historyView(
  happened: readonly Happened[],
  state: Delegation,
  reader: PersonId,
  people: ReadonlyMap<PersonId, string>,
  texts: Texts,
): Happening[] {
  const naming = namingOf(state, reader, people, texts)
  return happened
    .filter(({ event }) => reader === state.leader || !PRIVATE.includes(event.type))
    .map(({ version, event }) => {
      const by = partyOf(state, event.by) ?? "clock"
      const said = wordsOf(event).map(([about, words]) => ({ about, text: readAs(words, texts) }))
      return {
        version,
        at: event.at,
        by,
        type: event.type,
        sentence: sentence(event, by, naming),
        words: said,
      }
    })
}

const PRIVATE: readonly DelegationEvent["type"][] = ["drafted", "draft-revised", "discarded"]

function namingOf(
  state: Delegation,
  reader: PersonId,
  people: ReadonlyMap<PersonId, string>,
  texts: Texts,
): Naming {
  const called = (id: PersonId | null, otherwise: string) =>
    id === reader ? "You" : ((id && people.get(id)) ?? otherwise)
  const criteria = state.rounds.flatMap(({ terms }) => criteriaOf(terms))
  const tripwires = state.rounds.flatMap(({ terms }) => terms.tripwires)
  return {
    leader: called(state.leader, "The leader"),
    delegate: called(state.delegate, "The delegate"),
    criterion: (id) => readAs(criteria.findLast((criterion) => criterion.id === id)?.text ?? null, texts),
    tripwire: (id) => readAs(tripwires.findLast((tripwire) => tripwire.id === id)?.text ?? null, texts),
  }
}

/** What was written with an event, and what about; the terms of a round are shown elsewhere. */
function wordsOf(event: Recorded<DelegationEvent>): [string | null, Words][] {
  switch (event.type) {
    case "back-brief-given":
    case "back-brief-corrected":
    case "note-shown":
    case "said":
    case "help-asked":
    case "view-added":
    case "tripwire-claimed":
    case "appreciated":
      return [[null, event.text]]
    case "checked-in":
    case "flag-received":
    case "help-answered":
    case "declared":
    case "tripwire-fired":
    case "tripwire-cured":
    case "call-answered":
    case "change-proposed":
    case "change-refused":
    case "correction-proposed":
    case "correction-refused":
      return some([[null, event.text]])
    case "flagged":
      return some([
        [null, event.what],
        ["intend", event.intend],
      ])
    case "handed-back":
    case "taken-back":
    case "stepped-in":
      return [[null, event.reason]]
    case "cancelled":
      return [[null, event.cause]]
    case "outcome-stood-by":
      return some([[null, event.reason]])
    case "outcome-disputed":
      return event.doubts.map(({ criterion, reason }) => [criterion, reason])
    default:
      return []
  }
}

function some(pairs: [string | null, Words | null][]): [string | null, Words][] {
  return pairs.filter((pair): pair is [string | null, Words] => pair[1] !== null)
}
