import type { Delegation } from "../../../domain/delegation/delegation.ts"
import type { DelegationEvent, Party } from "../../../domain/delegation/events.ts"
import { WAITED_FOR } from "../../../domain/delegation/review/clock.ts"
import type { Recorded } from "../../../domain/shared/recorded.ts"
import { type Absence, type At, daysAfter, latest, paused } from "../../../domain/shared/time.ts"
import { readAs, type Texts } from "../../../platform/ledger/texts.ts"
import type { Happened } from "../queries.ts"
import type { DelegationView } from "../view.ts"

type ReviewView = NonNullable<DelegationView["review"]>

/** What both said where it fell short, with the day on which silence moves it on. */
export function reviewView(
  { review }: Delegation,
  happened: readonly Happened[],
  texts: Texts,
  absence: (party: Party) => Absence,
): DelegationView["review"] {
  if (!review) return null
  const { part, since } = review
  const waited = part === "leader" || part === "delegate" ? [part] : (["leader", "delegate"] as const)
  const until = latest(...waited.map((one) => paused(since, daysAfter(since, WAITED_FOR), absence(one))))
  return {
    part,
    waitsUntil: part === "over" ? null : until,
    leader: leadersView(last(happened, "leader-reflected"), texts),
    delegate: delegatesView(last(happened, "delegate-reflected"), texts),
    learning: learningView(last(happened, "learning-proposed"), review, texts),
  }
}

export function appreciatedView(happened: readonly Happened[], texts: Texts): DelegationView["appreciated"] {
  const event = last(happened, "appreciated")
  return event ? { at: event.at, text: readAs(event.text, texts) } : null
}

type Of<T extends DelegationEvent["type"]> = Recorded<Extract<DelegationEvent, { type: T }>>

function leadersView(event: Of<"leader-reflected"> | null, texts: Texts): ReviewView["leader"] {
  if (!event) return null
  const { at, looks, steppedIn, owns, kept } = event
  return { at, steppedIn, ...readAs({ looks, owns, kept }, texts) }
}

function delegatesView(event: Of<"delegate-reflected"> | null, texts: Texts): ReviewView["delegate"] {
  if (!event) return null
  const { at, happened, owns, learned, good, leaderKept } = event
  return { at, ...readAs({ happened, owns, learned, good, leaderKept }, texts) }
}

function learningView(
  event: Of<"learning-proposed"> | null,
  { proposed, agreed }: { proposed: { by: Party; at: At } | null; agreed: At | null },
  texts: Texts,
): ReviewView["learning"] {
  if (!event || !proposed) return null
  const { lessons, promises, differently } = readAs(event.learning, texts)
  return {
    number: event.number,
    ...proposed,
    agreed,
    lessons: [...lessons],
    promises: [...promises],
    differently: [...differently],
  }
}

function last<T extends DelegationEvent["type"]>(happened: readonly Happened[], type: T): Of<T> | null {
  const found = happened.findLast(({ event }) => event.type === type)
  return found ? (found.event as Of<T>) : null
}
