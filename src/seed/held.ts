import { randomUUID } from "node:crypto"
import type { PersonId } from "../domain/shared/ids.ts"
import { ACTS, type ActBody, moveOf, type Noun } from "../features/holding/acts.ts"
import { listed } from "../features/holding/listing.ts"
import { holdingAskedFor, moveHolding } from "../features/holding/move.ts"
import type { HoldingInput } from "../features/holding/schema.ts"
import type { Tx } from "../platform/database/transaction.ts"
import type { Stamp } from "../platform/ledger/ledger.ts"
import type { HandOver } from "./hand-over.ts"
import { unrefused } from "./tell.ts"

/** Something that somebody still does. */
export type Held = HoldingInput & { readonly id: string }

export function held(input: HoldingInput): Held {
  return { id: randomUUID(), ...input }
}

/** Puts it on their list. */
export async function lists(tx: Tx, it: Held, stamp: Stamp): Promise<void> {
  unrefused(await listed(tx, it.id, it, stamp), `lists ${it.title}`)
}

type Plain = Exclude<Noun, "hand-overs">

/** Does something with it, as the API would. */
export async function actsOn<N extends Plain>(
  tx: Tx,
  it: Held,
  noun: N,
  body: ActBody<N>,
  stamp: Stamp,
): Promise<void> {
  const said = ACTS[noun].body.parse(body) as Parameters<typeof moveOf>[1]
  unrefused(await moveHolding(tx, it.id, { ...moveOf(noun, said), ...stamp }), `${noun} ${it.title}`)
}

/** It follows what is handed over from it. */
export async function follows(tx: Tx, it: Held, { id: delegation }: HandOver, stamp: Stamp): Promise<void> {
  const drafted = await moveHolding(tx, it.id, { type: "draft", delegation, ...stamp })
  unrefused(drafted, `drafts from ${it.title}`)
}

/** It follows what is asked for by somebody to whom it was opened. */
export async function isAskedFor(
  tx: Tx,
  it: Held,
  leader: PersonId,
  { id: delegation }: HandOver,
  stamp: Stamp,
): Promise<void> {
  const asked = await holdingAskedFor(tx, { holding: it.id, leader, delegation, ...stamp })
  unrefused(asked, `asks for ${it.title}`)
}
