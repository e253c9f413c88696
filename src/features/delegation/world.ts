import type { CommandType } from "../../domain/delegation/commands.ts"
import type { World } from "../../domain/delegation/world.ts"
import { readsAs } from "../../domain/expectation/reads-as.ts"
import type { DelegationId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { lockOrganisation } from "../organisation/queries.ts"
import { type About, type Surroundings, surroundings } from "./surroundings.ts"

/** The moves after which a delegation may be active: only these need everyone's worst cases, under the lock. */
const MAY_ACTIVATE: readonly CommandType[] = ["commit", "confirm-back-brief", "agree-change", "tick"]

/** The facts a move takes from outside its delegation, read in the transaction of the move. */
export async function worldOf(tx: Tx, about: About, move: CommandType): Promise<World & Surroundings> {
  const mayActivate = MAY_ACTIVATE.includes(move)
  if (mayActivate) await lockOrganisation(tx)
  const around = await surroundings(tx, about)
  return {
    ...around,
    reads: (text) => readsAs(text)?.as ?? null,
    atStakeElsewhere: mayActivate ? await atStakeElsewhere(tx, about.id) : 0,
  }
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
