import { createHash } from "node:crypto"
import type { Plan } from "../../domain/plan/plan.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** A plan as its read model holds it, its texts still apart. */
export type PlanRecord = { readonly id: string; readonly version: number; readonly state: Plan }

/** The id of a person’s plan of a week: always the same, so that there is one. */
export function planId(person: PersonId, week: Day): string {
  const hex = createHash("sha256").update(`plan ${person} ${week}`).digest("hex")
  // Version 8 of RFC 9562: made in a way of our own.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-a$4-$5")
}

/** The lookup everything goes through: what is not this person’s own is not there. */
export async function planOf(tx: Tx, id: string, person: PersonId): Promise<PlanRecord | null> {
  const [row] = await tx.query<PlanRecord>(
    `select id, version, state from plan where org = $1 and id = $2 and owner = $3
       and state->'planned' <> 'null'`,
    [tx.org, id, person],
  )
  return row ?? null
}

export type ListQuery = {
  readonly person: PersonId
  readonly before?: { readonly at: string } | undefined
  readonly limit: number
}
export type ListedPlan = PlanRecord & { readonly changedAt: string }

/** The plans of a person, the last week first. What was put aside is none. */
export function plansOf(tx: Tx, { person, before, limit }: ListQuery): Promise<ListedPlan[]> {
  return tx.query<ListedPlan>(
    `select id, version, state, week || 'T00:00:00.000Z' as "changedAt" from plan
     where org = $1 and owner = $2 and stands and ($3::date is null or week < $3::date)
     order by week desc limit $4`,
    [tx.org, person, before?.at.slice(0, 10) ?? null, limit],
  )
}

/** What a person said of the weeks between two, both among them, the last first; also what was put aside. */
export function weeksOf(tx: Tx, person: PersonId, from: Day, until: Day): Promise<PlanRecord[]> {
  return tx.query<PlanRecord>(
    `select id, version, state from plan where org = $1 and owner = $2 and week between $3 and $4
     order by week desc`,
    [tx.org, person, from, until],
  )
}

/** Somebody reports to them, or holds something for them. */
export async function leadsSomebody(tx: Tx, person: PersonId): Promise<boolean> {
  const [row] = await tx.query<{ leads: boolean }>(
    `select exists (select from person where org = $1 and manager = $2 and not gone)
       or exists (select from delegation where org = $1 and leader = $2 and stage = 'active') as leads`,
    [tx.org, person],
  )
  return row?.leads ?? false
}
