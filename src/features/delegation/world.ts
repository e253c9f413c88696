import type { CommandType } from "../../domain/delegation/commands.ts"
import type { World } from "../../domain/delegation/world.ts"
import type { AreaId, DelegationId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { lockOrganisation, settings } from "../organisation/queries.ts"
import { standing } from "../person/queries.ts"

/** The moves after which a delegation may be active: only these need everyone's worst cases, under the lock. */
const MAY_ACTIVATE: readonly CommandType[] = ["commit", "confirm-back-brief", "tick"]

type About = {
  readonly id: DelegationId
  readonly leader: PersonId
  readonly delegate: PersonId | null
  readonly area: AreaId | null
}

/** The facts a move takes from outside its delegation, read in the transaction of the move. */
export async function worldOf(tx: Tx, about: About, move: CommandType): Promise<World> {
  const mayActivate = MAY_ACTIVATE.includes(move)
  if (mayActivate) await lockOrganisation(tx)
  return {
    settings: await settings(tx),
    leader: await standing(tx, about.leader, "for share"),
    delegate: about.delegate ? await standing(tx, about.delegate, "for share") : null,
    newPairOrArea: await newPairOrArea(tx, about),
    atStakeElsewhere: mayActivate ? await atStakeElsewhere(tx, about.id) : 0,
  }
}

async function newPairOrArea(tx: Tx, { id, leader, delegate, area }: About): Promise<boolean> {
  const [row] = await tx.query<{ known: boolean }>(
    `select exists (
       select from delegation where org = $1 and leader = $2 and delegate = $3 and area is not distinct from $4
         and id <> $5 and state->>'active' is not null
     ) as known`,
    [tx.org, leader, delegate, area, id],
  )
  return !row?.known
}

/** The worst cases of everything else that is active, in hundredths; nobody sees whose. */
async function atStakeElsewhere(tx: Tx, id: DelegationId): Promise<number> {
  const [row] = await tx.asHouse(() =>
    tx.query<{ sum: string }>(
      "select coalesce(sum(at_stake), 0)::text as sum from delegation where org = $1 and stage = 'active' and id <> $2",
      [tx.org, id],
    ),
  )
  return Number(row?.sum ?? 0)
}
