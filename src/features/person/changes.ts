import { decidePerson, type PersonCommand, type PersonWorld } from "../../domain/person/person.ts"
import { CLOCK, type PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { wake } from "../../platform/jobs/wake.ts"
import { act, type Stamp, streamOf } from "../../platform/ledger/ledger.ts"
import { moveAreaHandOver } from "../area-hand-over/move.ts"
import { unfinishedAreaHandOversOf } from "../area-hand-over/queries.ts"
import { move } from "../delegation/move.ts"
import { delegationKind } from "../delegation/projection.ts"
import { unfinishedOf } from "../delegation/queries.ts"
import { holdingsEnd } from "../holding/move.ts"
import { settings } from "../organisation/queries.ts"
import { lookAtPromises, movePromise } from "../promise/move.ts"
import { unfinishedPromisesOf } from "../promise/queries.ts"
import { personKind } from "./projection.ts"
import { chainAbove, otherAdministrators } from "./queries.ts"

/**
 * Makes these changes to one person, all or none, in a transaction that holds people `CHANGING`: two reporting lines
 * changed at once could close a circle that neither sees alone. Gives the first refusal, or null.
 */
export async function changePerson(
  tx: Tx,
  id: PersonId,
  commands: readonly PersonCommand[],
): Promise<Refusal | null> {
  for (const command of commands) {
    const { by, at } = command
    const world = await worldOf(tx, id, command)
    const changed = await act(tx, personKind, id, { by, at }, (state, at) =>
      decidePerson({ ...command, at }, state, world),
    )
    if (isRefusal(changed)) return changed
    if (command.type === "go-away" || command.type === "change-zone") await lookAgain(tx, id, at)
  }
  return null
}

async function worldOf(tx: Tx, id: PersonId, command: PersonCommand): Promise<PersonWorld> {
  const manager = "manager" in command ? command.manager : null
  return {
    id,
    above: manager ? await chainAbove(tx, manager) : [],
    otherAdministrators: await otherAdministrators(tx, id),
    threshold: (await settings(tx)).threshold,
  }
}

/** Being away moves every deadline that waits for them: the clock looks at once, and sets itself anew. */
async function lookAgain(tx: Tx, id: PersonId, at: string): Promise<void> {
  const unfinished = await tx.asHouse(() => unfinishedOf(tx, id))
  for (const { id: delegation } of unfinished) await wake(tx, streamOf(delegationKind, delegation), at)
  await lookAtPromises(tx, await tx.asHouse(() => unfinishedPromisesOf(tx, id)), at)
}

/**
 * Someone leaves: they are gone, their login opens nothing here any more, and what they held, still did, promised and were
 * handing over for good ends without marks.
 */
export async function personGoes(tx: Tx, id: PersonId, { by, at }: Stamp): Promise<Refusal | null> {
  const refused = await changePerson(tx, id, [{ type: "leave", by, at }])
  if (refused) return refused
  await tx.query(
    `with over as (delete from membership where org = $1 and person = $2 returning org, person, login)
     insert into former_membership select * from over`,
    [tx.org, id],
  )
  await tx.asHouse(async () => {
    for (const { id: delegation } of await unfinishedOf(tx, id)) {
      const ended = await move(tx, delegation, { type: "end-on-leaving", by: CLOCK, at })
      if (isRefusal(ended)) throw new Refused(ended)
    }
    for (const promise of await unfinishedPromisesOf(tx, id)) {
      const ended = await movePromise(tx, promise, { type: "end-on-leaving", by: CLOCK, at })
      if (isRefusal(ended)) throw new Refused(ended)
    }
    await holdingsEnd(tx, id, at)
    for (const area of await unfinishedAreaHandOversOf(tx, id)) {
      const ended = await moveAreaHandOver(tx, area, { type: "end-on-leaving", by: CLOCK, at })
      if (isRefusal(ended)) throw new Refused(ended)
    }
  })
  return null
}
