import type { Delegation } from "../../../domain/delegation/delegation.ts"
import type { DelegationEvent, Party } from "../../../domain/delegation/events.ts"
import type { Recorded } from "../../../domain/shared/recorded.ts"
import { type Absence, paused } from "../../../domain/shared/time.ts"
import { type Read, readAs, type Texts } from "../../../platform/ledger/texts.ts"
import { type AreaNames, termsView } from "../parts.ts"
import type { Happened } from "../queries.ts"
import type { DelegationView } from "../view.ts"

type Of<T extends DelegationEvent["type"]> = Recorded<Extract<DelegationEvent, { type: T }>>

/** Calls and claims, with the words they came with. */
export function callsView(
  state: Delegation,
  happened: readonly Happened[],
  texts: Texts,
): Pick<DelegationView, "calls" | "claims" | "cured"> {
  const fired = eventsOf(happened, "tripwire-fired")
  const answers = eventsOf(happened, "call-answered")
  const claimed = eventsOf(happened, "tripwire-claimed")
  const tripwires = state.rounds.flatMap(({ terms }) => terms.tripwires)
  const named = (id: string) => readAs(tripwires.findLast((wire) => wire.id === id)?.text ?? null, texts)
  return {
    cured: [...state.cured],
    calls: state.calls.map(({ tripped, ...call }) => {
      const event = fired.find(({ call: id }) => id === call.id)
      const answer = answers.findLast(({ call: id }) => id === call.id)
      return {
        ...call,
        tripped: tripped.kind === "agreed" ? { ...tripped, text: named(tripped.tripwire) } : tripped,
        by: event?.by === state.delegate ? "delegate" : "clock",
        text: readAs(event?.text ?? null, texts),
        answered: readAs(answer?.text ?? null, texts),
      }
    }),
    claims: state.claims.map(({ id, at, tripwire }) => {
      const event = claimed.find(({ claim }) => claim === id)
      return { at, tripwire, text: readAs(event?.text ?? null, texts) }
    }),
  }
}

/** The change on the table, with the day until which it waits. */
export function changeView(
  { change }: Read<Delegation>,
  happened: readonly Happened[],
  texts: Texts,
  areas: AreaNames,
  absence: (party: Party) => Absence,
): DelegationView["change"] {
  if (!change) return null
  const { round, by, at } = change
  const { number, terms, remarks, size, answerBy } = round
  const proposed = eventsOf(happened, "change-proposed").at(-1)
  return {
    round: number,
    by,
    at,
    terms: termsView(terms, areas),
    remarks,
    size,
    text: readAs(proposed?.text ?? null, texts),
    answerBy: paused(at, answerBy, absence(by === "leader" ? "delegate" : "leader")),
  }
}

/** Step-ins as this party may see them: of the other's account nothing, until both are in. */
export function stepInsView(
  { stepIns }: Read<Delegation>,
  happened: readonly Happened[],
  texts: Texts,
  you: Party,
): DelegationView["stepIns"] {
  const said = eventsOf(happened, "stepped-in")
  return stepIns.map((stepIn) => {
    const { accounts, openedAt, ...rest } = stepIn
    const other = you === "leader" ? "delegate" : "leader"
    const reason = said.find(({ stepIn: id }) => id === stepIn.id)?.reason ?? null
    return {
      ...rest,
      reason: readAs(reason, texts),
      accounts: openedAt ? accounts : { ...accounts, [other]: null },
      openedAt,
    }
  })
}

/** The lines in force: those of the terms, or the ones named when course was held over them. */
export function linesOf(state: Delegation): DelegationView["used"]["lines"] {
  const limits = state.rounds.at(-1)?.terms.limits
  return {
    money: state.lines.money ?? limits?.money ?? null,
    effort: state.lines.effort ?? limits?.effortDays ?? null,
  }
}

function eventsOf<T extends DelegationEvent["type"]>(happened: readonly Happened[], type: T): Of<T>[] {
  return happened.flatMap(({ event }) => (event.type === type ? [event as Of<T>] : []))
}
