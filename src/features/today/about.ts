import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import type { Words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { NeedItem } from "./view.ts"

/** Bad news first, then words that others wait for, then one's own. */
export const PRESSING: readonly NeedItem["need"]["kind"][] = [
  "answer-call",
  "receive-flag",
  "answer-change",
  "answer-help",
  "answer-dispute",
  "answer-correction",
  "confirm-outcome",
  "confirm-back-brief",
  "answer-round",
  "give-back-brief",
  "declare",
  "check-in",
  "account-for-step-in",
  "close",
  "finish-draft",
]

type Event = Recorded<DelegationEvent>

/** The words a need is about, and since when it waits. */
export function aboutNeed(
  need: NeedItem["need"],
  events: readonly Event[],
): { at: string; words: Words | null } | null {
  const last = (match: (event: Event) => { words: Words | null } | null) => {
    const found = events.findLast((event) => match(event) !== null)
    return found ? { at: found.at, words: match(found)?.words ?? null } : null
  }
  switch (need.kind) {
    case "answer-call": {
      const call = last((event) =>
        event.type === "tripwire-fired" && event.call === need.call ? { words: event.text } : null,
      )
      // Where a check-in called, its words are what it is about.
      const said = last((event) =>
        event.type === "checked-in" && event.at === call?.at ? { words: event.text } : null,
      )
      return call && { at: call.at, words: call.words ?? said?.words ?? null }
    }
    case "answer-change":
      return last((event) => (event.type === "change-proposed" ? { words: event.text } : null))
    case "account-for-step-in":
      return last((event) =>
        event.type === "stepped-in" && event.stepIn === need.stepIn ? { words: event.reason } : null,
      )
    case "receive-flag":
      return last((event) =>
        event.type === "flagged" && event.flag === need.flag ? { words: event.what } : null,
      )
    case "answer-help":
      return last((event) =>
        (event.type === "help-asked" || event.type === "said") && event.message === need.message
          ? { words: event.text }
          : null,
      )
    case "confirm-back-brief":
      return last((event) => (event.type === "back-brief-given" ? { words: event.text } : null))
    case "give-back-brief":
      return last((event) => (event.type === "back-brief-corrected" ? { words: event.text } : null))
    case "confirm-outcome":
      return last((event) => (event.type === "declared" ? { words: event.text } : null))
    case "answer-correction":
      return last((event) => (event.type === "correction-proposed" ? { words: event.text } : null))
    case "answer-dispute":
      return last((event) =>
        event.type === "outcome-disputed" ? { words: event.doubts[0]?.reason ?? null } : null,
      )
    default:
      return null
  }
}

/** What this call was opened by, with the tripwire's words where it was an agreed one. */
export async function trippedBy(
  tx: Tx,
  { calls, rounds }: Delegation,
  call: string | undefined,
): Promise<NeedItem["tripped"]> {
  const tripped = calls.find(({ id }) => id === call)?.tripped
  if (tripped?.kind !== "agreed") return tripped ?? null
  const wires = rounds.flatMap(({ terms }) => terms.tripwires)
  const words = wires.findLast(({ id }) => id === tripped.tripwire)?.text ?? null
  return { ...tripped, text: words && ((await withTexts(tx, words)) as string | null) }
}
