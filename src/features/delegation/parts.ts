import { SILENCE } from "../../domain/delegation/clock.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { Party } from "../../domain/delegation/events.ts"
import type { Terms } from "../../domain/delegation/terms.ts"
import { type Absence, daysAfter, paused } from "../../domain/shared/time.ts"
import { type Read, readAs, type Texts } from "../../platform/ledger/texts.ts"
import type { Happened } from "./queries.ts"
import { linesOf } from "./step-back/parts.ts"
import type { TermsView } from "./terms-schema.ts"
import type { DelegationView } from "./view.ts"

/** A delegation with its texts in place. */
type ReadDelegation = Read<Delegation>
export type AreaNames = ReadonlyMap<string, string | null>

export function termsView(terms: Read<Terms>, areas: AreaNames): TermsView {
  const { resourcesBy = null, trainingBy = null } = terms
  return { ...terms, resourcesBy, trainingBy, area: (terms.area && areas.get(terms.area)) ?? null }
}

export function draftView({ draft }: ReadDelegation, areas: AreaNames): TermsView | null {
  return draft && termsView(draft, areas)
}

/**
 * The rounds, each with the receipt of its terms: the hash of the event that wrote them. A change that came to nothing
 * leaves its number to the next.
 */
export function roundsView(
  { rounds }: ReadDelegation,
  happened: readonly Happened[],
  areas: AreaNames,
): DelegationView["rounds"] {
  return rounds.map(({ worstCase: _, answerBy: __, terms, ...round }) => {
    const written = happened.findLast(
      ({ event }) =>
        "round" in event && typeof event.round === "object" && event.round.number === round.number,
    )
    return {
      ...round,
      terms: termsView(terms, areas),
      at: written?.event.at ?? "",
      receipt: written?.hash ?? "",
    }
  })
}

export function backBriefView({ backBrief }: Delegation): DelegationView["backBrief"] {
  const { needed, given, corrected, confirmed } = backBrief
  return { needed, given, corrected, confirmed }
}

export function settledView({ settled }: ReadDelegation): DelegationView["settled"] {
  if (!settled) return null
  const { at, how, judgements, outcome, doubts } = settled
  return { at, how, judgements, outcome, doubts }
}

/** What was last said of money and effort. */
export function usedView(state: Delegation): DelegationView["used"] {
  const { checkIns } = state
  const money = checkIns.findLast(({ moneyUsed }) => moneyUsed !== null)?.moneyUsed ?? null
  const effort = checkIns.findLast(({ effort }) => effort !== null)?.effort ?? null
  return { money, effort, lines: linesOf(state) }
}

/** Flags, and help offered or asked for, with the words they were raised in. */
export function raisedView(
  state: Delegation,
  happened: readonly Happened[],
  texts: Texts,
): Pick<DelegationView, "flags" | "help"> {
  const events = happened.map(({ event }) => event)
  const flags = events.flatMap((event) => (event.type === "flagged" ? [event] : []))
  const help = events.flatMap((event) =>
    event.type === "help-asked" || event.type === "said" ? [event] : [],
  )
  return {
    flags: state.flags.map(({ id, at, answer }) => {
      const raised = flags.find((event) => event.flag === id)
      const { what = null, intend = null } = raised ? readAs(raised, texts) : {}
      return { id, at, answer, what, intend, criterion: raised?.criterion ?? null }
    }),
    help: state.help.map(({ id, from, takenUp }) => {
      const opened = help.find((event) => event.message === id)
      return { id, at: opened?.at ?? "", from, takenUp, text: opened ? readAs(opened.text, texts) : null }
    }),
  }
}

/** What the delegate declared and the leader doubts, with the day on which silence answers. */
export function declarationView(
  { declaration }: ReadDelegation,
  happened: readonly Happened[],
  texts: Texts,
  absence: (party: Party) => Absence,
): DelegationView["declaration"] {
  if (!declaration) return null
  const { at, judgements, outcome, lost, doubts, disputes, waitingSince } = declaration
  const declared = happened.findLast(({ event }) => event.type === "declared")?.event
  const text = declared?.type === "declared" && declared.text ? readAs(declared.text, texts) : null
  const days = doubts ? SILENCE.disputeAnswered : SILENCE.outcomeConfirmed
  const waiting = absence(doubts ? "delegate" : "leader")
  const answerBy = paused(waitingSince, daysAfter(waitingSince, days), waiting)
  return { at, judgements, outcome, lost, text, doubts, disputes, answerBy }
}
