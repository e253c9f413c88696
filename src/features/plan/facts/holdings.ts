import type { Step } from "../../../domain/latitude/latitude.ts"
import type { Policy } from "../../../domain/latitude/policy.ts"
import { suggestionOf } from "../../../domain/latitude/suggestion.ts"
import type { FactOf } from "../../../domain/plan/facts.ts"
import type { PersonId } from "../../../domain/shared/ids.ts"
import { type Day, dayAt, type Zone } from "../../../domain/shared/time.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import { type HoldingRead, holdingsOf } from "../../holding/queries.ts"
import { policyOfOrganisation } from "../../record/queries.ts"
import type { Asking } from "../facts.ts"
import { peopleNamed } from "../people.ts"

/** A month of hours, in days of eight: what may be lost before anybody sees that it goes wrong. */
const MONTH_IN_DAYS = 4 / 8

/** What they still do, each with whoever could do it and is trusted with a month of it by what has settled. */
export async function heldStill(tx: Tx, { person, zone, today }: Asking): Promise<FactOf<"holding">[]> {
  const held = (await holdingsOf(tx, person)).filter(({ stage, title }) => stage === "held" && title !== null)
  const named = await peopleNamed(
    tx,
    held.flatMap(({ whoCould }) => whoCould),
  )
  const trusted = await trustedWith(tx, person, today)
  return held.flatMap((one): FactOf<"holding">[] => {
    const could = one.whoCould.filter((id) => trusted(id) >= monthOf(one))
    const said = { kind: "holding", holding: one.id, title: one.title ?? "", ...more(one, zone) } as const
    if (could.length === 0) return [{ ...said, person: null, covers: false }]
    return could.map((id) => ({ ...said, person: named(id), covers: true }))
  })
}

function more({ since, why, openToBeAskedFor: open }: HoldingRead, zone: Zone) {
  return { since: dayAt(since, zone), why: why === "like" ? ("liking" as const) : why, open }
}

function monthOf({ hours }: HoldingRead): number {
  return (hours ?? 0) * MONTH_IN_DAYS
}

/** The largest size that is suggested for someone, in whichever area: where nothing has settled, where all begin. */
async function trustedWith(tx: Tx, leader: PersonId, today: Day): Promise<(id: PersonId) => number> {
  const policy: Policy = await policyOfOrganisation(tx)
  const rows = await tx.query<{ delegate: PersonId; steps: Step[] }>(
    "select delegate, steps from latitude where org = $1 and leader = $2",
    [tx.org, leader],
  )
  const sizes = rows.map(({ delegate, steps }) => ({ delegate, ...suggestionOf(steps, policy, today) }))
  return (id) =>
    Math.max(policy.startSmall, ...sizes.filter(({ delegate }) => delegate === id).map(({ days }) => days))
}
