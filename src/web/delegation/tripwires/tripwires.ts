import type { DelegationView } from "../../../client/client.ts"
import type { Reading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { hasFired } from "./calls-in.ts"
import { words } from "./words.ts"

export type Tripwire = DelegationView["rounds"][number]["terms"]["tripwires"][number]

/** One agreed condition: what became of it, and what the delegate may still say of it. */
export type Standing = {
  tripwire: Tripwire
  state: "waits" | "has-called" | "settled"
  /** In words only, and it has not come yet: the delegate says when it has. */
  mayFire: boolean
  /** It may still call, or does now: the delegate may say that it is settled. */
  mayCure: boolean
}

/** The agreed conditions in their order. */
export function standings(view: DelegationView): Standing[] {
  return termsOf(view).tripwires.map((tripwire) => {
    const state = stateOf(view, tripwire)
    const inWords = !tripwire.on && typeof tripwire.moneyOver !== "number"
    const open = isOpen(view, tripwire.id)
    return { tripwire, state, mayFire: inWords && state === "waits", mayCure: open || state === "waits" }
  })
}

function stateOf(view: DelegationView, { id }: Tripwire): Standing["state"] {
  if (view.cured.includes(id)) return "settled"
  return hasFired(view, id) ? "has-called" : "waits"
}

function isOpen({ calls }: Pick<DelegationView, "calls">, id: string): boolean {
  return calls.some(
    ({ tripped, closedAt }) => closedAt === null && tripped.kind === "agreed" && tripped.tripwire === id,
  )
}

/** What becomes of it next, or has become of it, in a sentence. */
export function saysOf(
  { tripwire: { on, moneyOver }, state }: Standing,
  currency: string,
  { other, today }: Pick<Reading, "other" | "today">,
): string {
  if (state === "settled") return words.settled
  if (state === "has-called") return words.hasCalled(other)
  if (on) return words.byDay(on, today)
  return typeof moneyOver === "number" ? words.bySum(moneyOver, currency) : words.inWords
}
