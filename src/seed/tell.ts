import { randomUUID } from "node:crypto"
import type { DelegationCommand } from "../domain/delegation/commands.ts"
import type { Delegation } from "../domain/delegation/delegation.ts"
import { decideNote } from "../domain/note/note.ts"
import type { PersonId } from "../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../domain/shared/refusal.ts"
import { ACTS, type ActBody, type Noun } from "../features/delegation/acts.ts"
import { asked, commandOf } from "../features/delegation/commands.ts"
import { move } from "../features/delegation/move.ts"
import { delegationKind } from "../features/delegation/projection.ts"
import { termsOf } from "../features/delegation/terms.ts"
import { TermsInput } from "../features/delegation/terms-schema.ts"
import { noteKind } from "../features/note/projection.ts"
import { moveOf, type Noun as PromiseNoun } from "../features/promise/acts.ts"
import { movePromise } from "../features/promise/move.ts"
import type { Tx } from "../platform/database/transaction.ts"
import { act, load, type Stamp } from "../platform/ledger/ledger.ts"
import type { HandOver } from "./hand-over.ts"
import type { SmallWord } from "./small-word.ts"

/** Does an act of the API, checked as the API checks it. */
export async function acts<N extends Noun>(
  tx: Tx,
  noun: N,
  it: HandOver,
  body: ActBody<N> | ((state: Delegation) => ActBody<N>),
  stamp: Stamp,
): Promise<void> {
  const state = await stateOf(tx, it)
  const said = ACTS[noun].body.parse(typeof body === "function" ? body(state) : body)
  const sent = { noun, body: said } as Parameters<typeof commandOf>[1]
  await moved(tx, it, await commandOf(tx, sent, stamp, state))
}

/** Begins a draft. */
export async function drafts(tx: Tx, it: HandOver, delegate: PersonId | null, stamp: Stamp): Promise<void> {
  const terms = await termsOf(tx, TermsInput.parse(it.terms), stamp)
  await moved(tx, it, { ...stamp, type: "draft", delegate, terms })
}

/** Asks a leader for an outcome. */
export async function asks(tx: Tx, it: HandOver, leader: PersonId, stamp: Stamp): Promise<void> {
  const terms = await termsOf(tx, TermsInput.parse(it.terms), stamp)
  await moved(tx, it, { ...stamp, type: "ask-for-it", leader, ...asked({}), terms })
}

/** Writes a private note. */
export async function writesNote(tx: Tx, it: HandOver, text: string, stamp: Stamp): Promise<void> {
  const { delegate, stage } = await stateOf(tx, it)
  const holds = delegate === stamp.by && stage === "active"
  unrefused(
    await act(tx, noteKind, randomUUID(), stamp, (state) =>
      decideNote({ ...stamp, type: "write", delegation: it.id, text: { text }, holds }, state),
    ),
    `note ${stamp.at}`,
  )
}

/** Promises something small. */
export async function promises(tx: Tx, it: SmallWord, to: PersonId, stamp: Stamp): Promise<void> {
  const said = { to, what: { text: it.what }, due: it.due, about: null, cameFrom: "hand" } as const
  unrefused(await movePromise(tx, it.id, { ...stamp, ...said, type: "promise" }), `promise ${it.what}`)
}

/** Says something of a promise, as the API would. */
export async function saysOf(
  tx: Tx,
  it: SmallWord,
  noun: PromiseNoun,
  body: { readonly text?: string },
  stamp: Stamp,
): Promise<void> {
  unrefused(await movePromise(tx, it.id, { ...moveOf(noun, body), ...stamp }), `${noun} ${it.what}`)
}

async function moved(tx: Tx, it: HandOver, command: DelegationCommand): Promise<void> {
  unrefused(await move(tx, it.id, command), `${command.type} ${command.at}: ${it.terms.outcome}`)
}

async function stateOf(tx: Tx, it: HandOver): Promise<Delegation> {
  const delegation = await load(tx, delegationKind, it.id)
  if (!delegation) throw new Error(`nothing has begun yet: ${it.terms.outcome}`)
  return delegation.state
}

/** The example is written so that nothing in it is refused. */
export function unrefused(result: object | null, what: string): void {
  if (isRefusal(result)) throw new Error(`${what}: ${sentenceOf(result)}`)
}

function sentenceOf({ code, detail }: Refusal): string {
  return `${code} ${JSON.stringify(detail)}`
}
