import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { Step } from "../../domain/latitude/latitude.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

export type LedRow = {
  readonly id: string
  readonly state: Pick<Delegation, "active" | "settled" | "stepIns">
}

/** What this leader offered since then, or was asked for, as far as it went. */
export function ledSince(tx: Tx, leader: PersonId, since: At): Promise<LedRow[]> {
  return tx.query<LedRow>(
    `select id, jsonb_build_object('active', state->'active', 'settled', state->'settled',
       'stepIns', state->'stepIns') as state
     from delegation where org = $1 and leader = $2 and stage not in ('draft', 'discarded') and begun_at >= $3`,
    [tx.org, leader, since],
  )
}

/** The delegations because of which what is suggested grew, among the last steps that are kept. */
export async function raisedBy(tx: Tx, leader: PersonId): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ step: Step }>(
    `select jsonb_array_elements(steps) as step from latitude where org = $1 and leader = $2`,
    [tx.org, leader],
  )
  const grew = rows.filter(
    ({ step: { settled, after } }) => settled.cameOut === "met" && after.grewOn === settled.on,
  )
  return new Set(grew.map(({ step }) => step.settled.delegation))
}
