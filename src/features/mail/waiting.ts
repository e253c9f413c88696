import { sideOf as areaSideOf, otherSide } from "../../domain/area-hand-over/area-hand-over.ts"
import { type Need as AreaNeed, needOf as areaNeedOf } from "../../domain/area-hand-over/moves.ts"
import { type Delegation, otherParty, partyOf } from "../../domain/delegation/delegation.ts"
import { type Need, needsOf } from "../../domain/delegation/needs.ts"
import { needOf as promiseNeedOf } from "../../domain/promise/needs.ts"
import { sideOf } from "../../domain/promise/promise.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { ALWAYS_THERE } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { factsOf, openAreaHandOversOf } from "../area-hand-over/queries.ts"
import { absences } from "../person/queries.ts"
import { postsAsking } from "../post/queries.ts"
import { openPromisesOf, worldsOf } from "../promise/queries.ts"
import { recordsOfToday } from "../today/queries.ts"
import type { Reader } from "./kind.ts"

/** Something that waits for the reader on Today, without a word of what it is about. */
export type Waits = {
  /** The same for the same thing, as long as it waits. */
  readonly names: readonly string[]
  readonly other: PersonId | null
} & (
  | { readonly of: "delegation"; readonly id: string; readonly state: Delegation; readonly need: Need }
  | { readonly of: "promise"; readonly need: "keep" | "confirm" | "answer"; readonly due: string }
  | { readonly of: "area"; readonly need: AreaNeed }
  /** Who wrote it is not theirs to know. */
  | { readonly of: "post" }
)

const SHOWN = 200

/** What waits, as Today counts it: drafts are one's own. One for each delegation, the most pressing. */
export async function waitsFor(tx: Tx, reader: Reader): Promise<Waits[]> {
  return [
    ...(await delegationsWaiting(tx, reader)),
    ...(await promisesWaiting(tx, reader)),
    ...(await areasWaiting(tx, reader)),
    ...(await postsAsking(tx, reader.person, SHOWN)).map((post): Waits => {
      return { of: "post", names: [`${post.id} asks`], other: null }
    }),
  ]
}

async function delegationsWaiting(tx: Tx, { person, now }: Reader): Promise<Waits[]> {
  const records = await recordsOfToday(tx, person)
  const living = await absences(
    tx,
    records.map(({ state }) => state.delegate ?? state.leader),
  )
  return records.flatMap(({ id, state }): Waits[] => {
    const you = partyOf(state, person) ?? "leader"
    const delegate = living.get(state.delegate ?? state.leader) ?? ALWAYS_THERE
    const needs = needsOf(state, you, delegate, now).filter(({ kind }) => kind !== "finish-draft")
    const [need] = needs
    if (!need) return []
    const names = needs.map((one) => `${id} ${nameOf(one)}`)
    return [{ of: "delegation", id, state, need, names, other: state[otherParty(you)] }]
  })
}

/** A check-in that comes into its grace is new: the delegate is told before the leader is called in. */
function nameOf(need: Need): string {
  switch (need.kind) {
    case "check-in":
      return `${need.kind} ${need.day}${need.graceUntil ? " in grace" : ""}`
    case "answer-call":
      return `${need.kind} ${need.call}`
    case "receive-flag":
      return `${need.kind} ${need.flag}`
    case "answer-help":
      return `${need.kind} ${need.message}`
    case "account-for-step-in":
      return `${need.kind} ${need.stepIn}`
    case "agree-learning":
      return `${need.kind} ${need.number}`
    default:
      return "by" in need ? `${need.kind} ${need.by}` : need.kind
  }
}

async function promisesWaiting(tx: Tx, { person, now }: Reader): Promise<Waits[]> {
  const open = await openPromisesOf(tx, person, SHOWN)
  const worldOf = await worldsOf(
    tx,
    open.map(({ state }) => state),
  )
  return open.flatMap(({ id, state }): Waits[] => {
    const side = sideOf(state, person) ?? "to"
    const need = promiseNeedOf(state, side, now, worldOf(state))
    if (!need) return []
    const other = side === "from" ? state.to : state.from
    return [{ of: "promise", need, due: state.due, names: [`${id} ${need} ${state.due}`], other }]
  })
}

async function areasWaiting(tx: Tx, { person }: Reader): Promise<Waits[]> {
  const open = await openAreaHandOversOf(tx, person, SHOWN)
  const facts = await factsOf(
    tx,
    open.map(({ state }) => state),
  )
  return open.flatMap(({ id, state }): Waits[] => {
    const side = areaSideOf(state, person) ?? "delegate"
    const need = areaNeedOf(state, side, { facts: facts(state) })
    if (!need) return []
    const about = need === "answer-row" ? state.proposal?.at : state.since
    return [{ of: "area", need, names: [`${id} ${need} ${about}`], other: state[otherSide(side)] }]
  })
}
