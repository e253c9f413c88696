import { CLOCK, type PersonId } from "../../domain/shared/ids.ts"
import type { Refusal } from "../../domain/shared/refusal.ts"
import { type Tx, transact } from "../../platform/database/transaction.ts"
import type { Erasures } from "../../platform/ledger/erasures.ts"
import type { Stamp } from "../../platform/ledger/ledger.ts"
import { CHANGING, type House } from "../context.ts"
import { changePerson, personGoes } from "./changes.ts"
import { forget } from "./forget.ts"
import { personRow } from "./queries.ts"

/**
 * Erases a person who asked for it: they leave if they are still here, what they wrote goes, and who they were. Under
 * a legal hold nothing goes yet. Call in a transaction that holds people `CHANGING`. Gives a refusal, or null.
 */
export async function erase(
  tx: Tx,
  id: PersonId,
  stamp: Stamp,
  erasures: Pick<Erasures, "add">,
): Promise<Refusal | null> {
  const asked = await changePerson(tx, id, [{ type: "ask-for-erasure", ...stamp }])
  if (asked) return asked
  const person = (await personRow(tx, id))?.state
  if (person?.legalHold || person?.erased) return null
  const stays = person?.left ? null : await personGoes(tx, id, stamp)
  const refused = stays ?? (await changePerson(tx, id, [{ type: "erase", ...stamp }]))
  if (refused) return refused
  await forget(tx, id)
  // Before it is committed: what is on the list is erased at the next start at the latest, and what is not never was.
  await erasures.add({ org: tx.org, person: id, at: stamp.at })
  return null
}

/** Erases once more whoever is on the list and is here again: an older backup has come back. Gives how many. */
export async function eraseAgain({ database, now }: House, erasures: Pick<Erasures, "all">): Promise<number> {
  let again = 0
  for (const { org, person } of await erasures.all()) {
    const scope = { org, actor: "house", hold: CHANGING }
    again += await transact(database, scope, (tx) => erasedAgain(tx, person, { by: CLOCK, at: now() }))
  }
  return again
}

const ON_THE_LIST = { add: async () => {} }

async function erasedAgain(tx: Tx, id: PersonId, stamp: Stamp): Promise<number> {
  const person = (await personRow(tx, id))?.state
  if (!person || person.erased) return 0
  const refused = await erase(tx, id, stamp, ON_THE_LIST)
  if (refused) throw new Error(`a person on the list of erasures could not be erased: ${refused.code}`)
  return 1
}
