import { stepsOf } from "../../domain/latitude/fold.ts"
import type { Settled, Step } from "../../domain/latitude/latitude.ts"
import { type Policy, policyOf } from "../../domain/latitude/policy.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import type { AreaId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** A pair, who leads whom, in an area. */
export type Between = { readonly leader: PersonId; readonly delegate: PersonId; readonly area: AreaId }

/** Where a hand-over names no area. */
export const NO_AREA: AreaId = "00000000-0000-0000-0000-000000000000"

/** How many of the last steps are kept to be shown; the last one holds what stands. */
const KEPT = 12

/**
 * Folds what settled between these pairs once more, and keeps what stands. The row is taken before its settled ones are
 * read: of two that settle at once the second sees the first.
 */
export async function foldAnew(tx: Tx, pairs: readonly Between[]): Promise<void> {
  const policy = await policyHere(tx)
  // Rebuilding makes the organisation last: then everything is folded.
  if (!policy) return
  const which = distinct(await asTheyAreNow(tx, pairs))
  await writeLatitude(
    tx,
    which.map((pair) => ({ ...pair, steps: [] })),
    false,
  )
  const rows = await tx.query<Between & { settled: Settled }>(
    `select w.leader, w.delegate, w.area, s.settled
     from jsonb_to_recordset($2::jsonb) as w (leader uuid, delegate uuid, area uuid)
     join settled s on s.org = $1 and s.leader = w.leader and s.delegate = w.delegate
     left join area_now a on a.org = $1 and a.id = s.area
     where coalesce(a.now, s.area) = w.area order by s.delegation`,
    [tx.org, JSON.stringify(which)],
  )
  await writeLatitude(tx, folded(rows, policy), true)
}

/** Areas that were merged are one: what settled in each of them is folded together. */
function asTheyAreNow(tx: Tx, pairs: readonly Between[]): Promise<Between[]> {
  return tx.query<Between>(
    `select w.leader, w.delegate, coalesce(a.now, w.area) as area
     from jsonb_to_recordset($2::jsonb) as w (leader uuid, delegate uuid, area uuid)
     left join area_now a on a.org = $1 and a.id = w.area`,
    [tx.org, JSON.stringify(pairs.map(({ leader, delegate, area }) => ({ leader, delegate, area })))],
  )
}

/** Everything of an organisation anew, as the house: what it may lose at once has changed, or areas became one. */
export function foldAllAnew(tx: Tx): Promise<void> {
  return tx.asHouse(async () => {
    const pairs = await tx.query<Between>(
      "select distinct leader, delegate, area from settled where org = $1",
      [tx.org],
    )
    if (pairs.length > 0) await foldAnew(tx, pairs)
    await tx.query(
      "delete from latitude where org = $1 and area in (select id from area where org = $1 and merged_into is not null)",
      [tx.org],
    )
  })
}

export async function policyHere(tx: Tx): Promise<Policy | null> {
  const [row] = await tx.query<{ settings: Settings }>(
    "select state->'settings' as settings from organisation where org = $1",
    [tx.org],
  )
  return row ? policyOf(row.settings) : null
}

function distinct(pairs: readonly Between[]): Between[] {
  const keyed = pairs.map(
    ({ leader, delegate, area }) => [keyOf({ leader, delegate, area }), { leader, delegate, area }] as const,
  )
  // In one order, so that two who fold several at once do not wait for each other.
  return [...new Map(keyed)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

function folded(rows: readonly (Between & { settled: Settled })[], policy: Policy) {
  const byPair = Map.groupBy(rows, keyOf)
  return [...byPair.values()].map((rows) => {
    const { leader, delegate, area } = rows[0] as Between
    const steps = stepsOf(
      rows.map(({ settled }) => settled),
      policy,
    )
    return { leader, delegate, area, steps: steps.slice(-KEPT) }
  })
}

function keyOf({ leader, delegate, area }: Between): string {
  return `${leader} ${delegate} ${area}`
}

async function writeLatitude(
  tx: Tx,
  rows: readonly (Between & { readonly steps: readonly Step[] })[],
  anew: boolean,
): Promise<void> {
  await tx.query(
    `insert into latitude (org, leader, delegate, area, steps)
     select $1, l.* from jsonb_to_recordset($2::jsonb) as l (leader uuid, delegate uuid, area uuid, steps jsonb)
     on conflict (org, leader, delegate, area) do update
       set steps = case when $3 then excluded.steps else latitude.steps end`,
    [tx.org, JSON.stringify(rows), anew],
  )
}
