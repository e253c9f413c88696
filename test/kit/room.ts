import type { Tripped } from "../../src/domain/delegation/called-in/called-in.ts"
import type { Round } from "../../src/domain/delegation/events.ts"
import type { Account, StepIn } from "../../src/domain/delegation/step-in/step-in.ts"
import type { Terms } from "../../src/domain/delegation/terms.ts"
import { daysAfter } from "../../src/domain/shared/time.ts"
import {
  active,
  ana,
  FLOUR,
  maya,
  RELEASE_NOTES,
  round,
  type Story,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
} from "./cast.ts"

/** What happens in the delegate's room while something is active: calls, changes of terms, step-ins. */

/** A week more for each of them, at twice the loss. */
export const MORE_FLOUR: Terms = { ...FLOUR, due: "2026-12-28", atMost: { days: 0, money: 300 } }
export const MORE_NOTES: Terms = { ...RELEASE_NOTES, due: "2027-02-22", atMost: { days: 8, money: 0 } }

/** What comes with a proposal, unless somebody says otherwise. */
export const AS_PROPOSED = { type: "propose-change", remarks: [], text: null, despite: null } as const

/** The round that a change on Wednesday would be. */
export function change(terms: Terms, particulars: Partial<Round> = {}): Round {
  const written = { number: 2, backBriefNeeded: false, answerBy: daysAfter(WEDNESDAY, 7) }
  return round(terms, { ...written, ...particulars })
}

/** Active on Tuesday; on Wednesday Maya, unless it is Ana, proposes other terms. */
export function changing(terms: Terms, changed: Terms, author: "leader" | "delegate" = "leader"): Story {
  const proposed = { type: "change-proposed", round: change(changed, { author }), text: null } as const
  return [...active(terms), { ...proposed, by: author === "leader" ? maya : ana, at: WEDNESDAY }]
}

/** What Ana and Maya agreed calls Maya in, when nobody says otherwise: the tripwire in words of the release notes. */
const DRAFTS_MISSING: Tripped = { kind: "agreed", tripwire: "t5" }

/** On Wednesday, unless told otherwise, the agreement calls Maya in. */
export function called(tripped: Tripped = DRAFTS_MISSING, call = "call-1", at = WEDNESDAY): Story {
  return [{ type: "tripwire-fired", call, tripped, text: null, by: ana, at }]
}

/** The release notes, active on Tuesday; on Wednesday Maya is called in. */
export const CALLED_IN: Story = [...active(RELEASE_NOTES), ...called()]

/** On Wednesday, while nothing calls her in, Maya says how to do it; Ana, when it is she who names it. */
export function stepped(particulars: Partial<StepIn> = {}): Story {
  const { id: stepIn = "step-in-1", kind = "directed", calledIn = false, by = "leader" } = particulars
  const { at = WEDNESDAY, on = "2026-11-25" } = particulars
  const happened = { type: "stepped-in", stepIn, kind, on, calledIn, reason: say("It was late") } as const
  return [{ ...happened, by: by === "leader" ? maya : ana, at }]
}

/** The release notes, active on Tuesday, stepped in on Wednesday. */
export const STEPPED_IN: Story = [...active(RELEASE_NOTES), ...stepped()]

/** On Thursday Maya takes the flour back. */
export const TAKEN_BACK: Story = [
  ...active(FLOUR),
  { type: "taken-back", reason: say("It cannot wait"), calledIn: false, by: maya, at: THURSDAY },
]

/** The release notes, settled on Thursday after a step-in on Wednesday. */
export const SETTLED_AFTER: Story = [
  ...STEPPED_IN,
  ...settled(RELEASE_NOTES).slice(active(RELEASE_NOTES).length),
]

/** How a step-in was, unless somebody says otherwise. */
export const WELCOME: Account = { happened: say("A new list"), why: null, welcome: true, words: null }
export const UNWELCOME: Account = { happened: null, why: say("Haste"), welcome: false, words: say("Ask me") }
