import type { Actor } from "../../domain/shared/ids.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import { type Decision, isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import { type At, latest } from "../../domain/shared/time.ts"
import type { Tx } from "../database/transaction.ts"
import { append, type Entry, entryOf } from "./append.ts"
import type { EventRow } from "./chain.ts"
import { streamRows } from "./rows.ts"

type Typed = { readonly type: string }

/**
 * A kind of stream: how its events fold, which rows show its state, and who may read what was written in it.
 * The stream of `kind` "note" and id 7 is called `note:7`.
 */
export type Kind<State, Event extends Typed> = {
  readonly kind: string
  evolve(state: State | null, event: Recorded<Event>): State
  /** Writes the read models of these streams in one statement, in the transaction of the events themselves. */
  project(tx: Tx, streams: readonly Projected<State>[]): Promise<void>
  /** The persons who may read the passages of this event, after it; null: everyone in the organisation. */
  readers(state: State, event: Recorded<Event>): readonly string[] | null
  /** Whom to tell that something changed; null: everyone in the organisation. */
  audience(state: State): readonly string[] | null
}

/** A stream's history, folded. `version` 0: nothing has happened. */
export type Folded<State> = {
  readonly version: number
  readonly state: State
  readonly firstAt: At
  readonly lastAt: At
}

/** A folded stream on its way into its read model. */
export type Projected<State> = Folded<State> & { readonly id: string }

/** A stream after a move: its state, and every row of it. */
export type Acted<State> = Folded<State> & { readonly rows: readonly EventRow[] }

/** Who acts, when, and on which version they saw; no version: whichever is there. */
export type Stamp = { readonly by: Actor; readonly at: At; readonly expected?: number }

export function streamOf(kind: { readonly kind: string }, id: string): string {
  return `${kind.kind}:${id}`
}

/**
 * Makes one move on one stream: folds its history, asks `decide`, and appends the events with their read model
 * and outbox in the transaction it is given. A stream never goes back in time: where the clock of the machine did,
 * `decide` and the events get the instant of the last event instead.
 * Gives the state after it, or the refusal; `changed-meanwhile` when the version seen is no longer the last.
 */
export async function act<State, Event extends Typed>(
  tx: Tx,
  kind: Kind<State, Event>,
  id: string,
  stamp: Stamp,
  decide: (state: State | null, at: At) => Decision<Event> | Promise<Decision<Event>>,
): Promise<Acted<State> | Refusal> {
  const stream = streamOf(kind, id)
  const rows = await streamRows(tx, stream)
  const before = fold(kind, rows)
  const version = before?.version ?? 0
  if (stamp.expected !== undefined && stamp.expected !== version) return changedMeanwhile(version)
  const at = before ? latest(stamp.at, before.lastAt) : stamp.at
  const decision = await decide(before?.state ?? null, at)
  if (isRefusal(decision)) return decision
  if (decision.length === 0 && before) return { ...before, rows }
  const stands = { stamp: { ...stamp, at }, last: rows.at(-1), kind, state: before?.state ?? null }
  const entry = entryOf(tx.org, stream, decision, stands)
  const after = fold(kind, entry.rows, before) as Folded<State>
  const appended = await write(tx, entry, () => kind.project(tx, [{ id, ...after }]))
  return appended ? { ...after, rows: [...rows, ...entry.rows] } : changedMeanwhile(version)
}

/**
 * The events always first: their place is the lock, and two who took the rows before it would wait for each other.
 * Sent together with the rows; where the place is taken, both are undone. What the house appends is waited for, so that
 * nothing else is done as the house.
 */
async function write(tx: Tx, entry: Entry, project: () => Promise<void>): Promise<boolean> {
  if (entry.named.length === 0) return (await Promise.all([append(tx, entry), project()]))[0]
  const appended = await append(tx, entry)
  if (appended) await project()
  return appended
}

function changedMeanwhile(version: number): Refusal {
  return refuse("changed-meanwhile", { version })
}

/** Folds stored rows, onto what went before; texts stay apart, so a state may be shown to nobody and still be decided on. */
export function fold<State, Event extends Typed>(
  kind: Pick<Kind<State, Event>, "evolve">,
  rows: readonly StoredEvent[],
  before: Folded<State> | null = null,
): Folded<State> | null {
  let state: State | null = before ? before.state : null
  for (const row of rows) state = kind.evolve(state, recorded<Event>(row))
  const [first, last] = [rows.at(0), rows.at(-1)]
  return state !== null && first && last
    ? { version: last.version, state, firstAt: before?.firstAt ?? first.at, lastAt: last.at }
    : before
}

/** What a fold needs of a row. */
export type StoredEvent = {
  readonly version: number
  readonly type: string
  readonly actor: string
  readonly at: At
  readonly data: Readonly<Record<string, unknown>>
}

export function recorded<Event extends Typed>({ type, actor, at, data }: StoredEvent): Recorded<Event> {
  return { ...data, type, by: actor, at } as unknown as Recorded<Event>
}

/** The state of one stream; null when nothing ever happened in it. */
export async function load<State, Event extends Typed>(
  tx: Tx,
  kind: Kind<State, Event>,
  id: string,
): Promise<Folded<State> | null> {
  return fold(kind, await streamRows(tx, streamOf(kind, id)))
}
