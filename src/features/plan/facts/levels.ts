import type { FactOf } from "../../../domain/plan/facts.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import { readyForNext } from "../../area-hand-over/queries.ts"
import { areas } from "../../organisation/queries.ts"
import type { Asking } from "../facts.ts"
import { peopleNamed } from "../people.ts"

/** Areas in which as many were met as both agreed: the next level is open. */
export async function levelsReady(tx: Tx, { person }: Asking): Promise<FactOf<"level">[]> {
  const ready = await readyForNext(tx, person)
  const called = new Map((await areas(tx)).map(({ id, name }) => [id, name]))
  const named = await peopleNamed(
    tx,
    ready.map(({ state }) => state.delegate),
  )
  return ready.flatMap(({ state: { area: id, delegate, row } }) => {
    const [name, now] = [called.get(id), row[0]]
    return name && now
      ? [{ kind: "level", area: { id, name }, person: named(delegate), level: now.level }]
      : []
  })
}
