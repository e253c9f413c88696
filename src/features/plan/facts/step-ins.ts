import type { StepIn } from "../../../domain/delegation/step-in/step-in.ts"
import type { FactOf } from "../../../domain/plan/facts.ts"
import type { At } from "../../../domain/shared/time.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import type { Asking } from "../facts.ts"
import { peopleNamed } from "../people.ts"
import { goodWords } from "./good-words.ts"

const MOST = 50

type Led = { readonly id: string; readonly delegate: string; readonly stepIns: readonly StepIn[] }
type Good = { readonly delegation: string | null; readonly delegate: string; readonly at: At }

/** What they did in somebody’s room that was not welcome there, as far as both have said so, and is not made good. */
export async function stepInsToMakeGood(tx: Tx, { person }: Asking): Promise<FactOf<"step-in">[]> {
  const led = await tx.query<Led>(
    `select id, delegate, state->'stepIns' as "stepIns" from delegation
     where org = $1 and leader = $2 and stepped_in and delegate is not null
     order by changed_at desc, id limit ${MOST}`,
    [tx.org, person],
  )
  const delegates = led.map(({ delegate }) => delegate)
  const named = await peopleNamed(tx, delegates)
  const good = led.length > 0 ? await goodSince(tx, person, delegates) : []
  return led.flatMap(({ id: delegation, delegate, stepIns }) =>
    stepIns
      .filter((one) => isUnwelcome(one) && !good.some((word) => makesGood(word, delegation, delegate, one)))
      .map(({ id, kind, on }) => {
        if (kind === "duty") throw new Error("duty is never unwelcome")
        return { kind: "step-in", delegation, stepIn: id, person: named(delegate), did: kind, on }
      }),
  )
}

function isUnwelcome({ kind, calledIn, openedAt, accounts }: StepIn): boolean {
  return kind !== "duty" && !calledIn && openedAt !== null && accounts.delegate?.welcome === false
}

/** A kind word in the same place, or a promise to the same person, since both know how it was. */
function makesGood(
  { delegation, delegate, at }: Good,
  where: string,
  whom: string,
  { openedAt }: StepIn,
): boolean {
  return delegate === whom && (delegation ?? where) === where && openedAt !== null && at >= openedAt
}

async function goodSince(tx: Tx, leader: string, delegates: readonly string[]): Promise<Good[]> {
  const words = await goodWords(tx, leader, delegates)
  const promises = await tx.query<{ delegate: string; at: At }>(
    `select receiver as delegate, max(state->>'at') as at from promise
     where org = $1 and promiser = $2 and receiver = any ($3::uuid[]) group by receiver`,
    [tx.org, leader, [...new Set(delegates)]],
  )
  return [
    ...words.map(({ delegation, delegate, last }) => ({ delegation, delegate, at: last })),
    ...promises.map((promise) => ({ ...promise, delegation: null })),
  ]
}
