import { type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import { type At, type Day, dayAt } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import { currentRound, type Delegation } from "./delegation.ts"
import type { DelegationEvent, Party } from "./events.ts"
import type { DelegationRefusal } from "./refusals.ts"
import type { Terms } from "./terms.ts"
import type { World } from "./world.ts"

/** A word that one of the two gives the other by what happened here; it becomes a promise of its own. */
export type GivenWord = {
  readonly from: Party
  readonly what: Words
  readonly due: Day
  readonly cameFrom: "review" | "resources" | "training" | "support"
}

/** The words that this event gives: what both agreed, what is there by a day, support with a day (DESIGN §2). */
export function wordsGiven(
  event: DelegationEvent,
  before: Delegation,
  after: Delegation,
): readonly GivenWord[] {
  switch (event.type) {
    case "activated":
      return thereBy(currentRound(after).terms, null)
    case "change-agreed":
      return thereBy(currentRound(after).terms, currentRound(before).terms)
    case "learning-agreed":
      return (after.review?.proposed?.promises ?? []).map((one) => ({ ...one, cameFrom: "review" }))
    case "flag-received":
    case "call-answered":
      return support(event.text, event.due)
    case "help-answered": {
      const offered = before.help.find(({ id }) => id === event.message)?.promised
      return event.takenUp && offered ? support(offered.what, offered.due) : support(event.text, event.due)
    }
    default:
      return []
  }
}

/** Resources and training with a day; of a change only what was not promised before. */
function thereBy(now: Terms, before: Terms | null): readonly GivenWord[] {
  return (["resources", "training"] as const).flatMap((part) => {
    const [what, due] = [now[part], now[`${part}By`]]
    if (!what || !due || (due === before?.[`${part}By`] && sameWords(what, before[part]))) return []
    return [{ from: "leader", what, due, cameFrom: part } as const]
  })
}

function sameWords(one: Words, other: Words | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function support(what: Words | null, due: Day | null | undefined): readonly GivenWord[] {
  return what && due ? [{ from: "leader", what, due, cameFrom: "support" }] : []
}

type Offer = { readonly at: At; readonly text: Words | null; readonly due?: Day | null }

/** The day of support, where one was named and it is the leader's to give; a promise says what it promises. */
export function promisable(
  { at, text, due }: Offer,
  isSupport: boolean,
  { leader }: World,
): { readonly due?: Day } | Refusal<DelegationRefusal> {
  if (!due || !isSupport) return {}
  const refuse = refuseWith<DelegationRefusal>
  if (!text) return refuse("promise-needs-words")
  return due < dayAt(at, leader.zone) ? refuse("due-in-the-past", { due }) : { due }
}
