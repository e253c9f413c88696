import type { FactOf } from "../../../domain/plan/facts.ts"
import { type At, dayAt, latest } from "../../../domain/shared/time.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import type { Asking } from "../facts.ts"
import { peopleNamed } from "../people.ts"
import { goodWords } from "./good-words.ts"

type Held = { readonly delegation: string; readonly delegate: string; readonly since: At }

/** Whoever holds something for them, and when they last said what is good about it, in whatever those two share. */
export async function praiseNotGiven(tx: Tx, { person, zone }: Asking): Promise<FactOf<"praise">[]> {
  const held = await tx.query<Held>(
    `select distinct on (delegate) id as delegation, delegate, state->'active'->>'since' as since from delegation
     where org = $1 and leader = $2 and stage in ('active', 'declared', 'settled')
     order by delegate, state->'active'->>'since'`,
    [tx.org, person],
  )
  const delegates = held.map(({ delegate }) => delegate)
  const words = (await goodWords(tx, person, delegates)).filter(({ kind }) => kind === "appreciation")
  const named = await peopleNamed(tx, delegates)
  const lastTo = (delegate: string) => {
    const said = words.filter((word) => word.delegate === delegate).map(({ last }) => last)
    return said.length > 0 ? dayAt(latest(...said), zone) : null
  }
  return held.map(({ delegation, delegate, since }) => ({
    kind: "praise",
    delegation,
    person: named(delegate),
    since: dayAt(since, zone),
    last: lastTo(delegate),
  }))
}
