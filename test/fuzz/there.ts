import type { DelegationView, PostPage } from "../../src/client/client.ts"
import { addDays, dayAt, mondayOf } from "../../src/domain/shared/time.ts"
import { PASSWORD, ZONE } from "../kit/house.ts"
import type { Actor, Ground } from "./ground.ts"
import type { Known, Look } from "./json.ts"

type Found = Readonly<Record<string, () => unknown>>

/** What is there by that name, for this one. */
export function lookIn(
  ground: Ground,
  actor: Actor,
  delegation: DelegationView | undefined,
  post: PostPage | undefined,
): Look {
  return ({ name, pick }: Known): unknown => {
    const found: Found = {
      ...inTheHouse(ground, actor, pick),
      ...inTheRound(delegation, pick),
      ...onBoard(post, pick),
      ...steppedBack(delegation, pick, dayAt(ground.house.now(), ZONE)),
    }
    return found[name]?.()
  }
}

function inTheHouse({ house, actors, tokens }: Ground, actor: Actor, pick: number): Found {
  const today = dayAt(house.now(), ZONE)
  return {
    person: () => one(actor.people, pick),
    token: () => one(tokens, pick),
    email: () => one(actors, pick)?.email,
    password: () => (pick % 3 === 0 ? "a wrong password" : PASSWORD),
    zone: () => one(["Europe/Lisbon", "America/St_Johns", "Pacific/Kiritimati", "UTC"], pick),
    seenBy: () => addDays(today, 130 + (pick % 30)),
    week: () => mondayOf(today),
    day: () => addDays(today, (pick % 130) - 5),
  }
}

function inTheRound(delegation: DelegationView | undefined, pick: number): Found {
  const { flags = [], help = [], change } = delegation ?? {}
  const round = delegation?.rounds.at(-1)
  const criteria = [...(round?.terms.success ?? []), ...(round?.terms.failure ?? [])].map(({ id }) => id)
  const met = (index: number) => (pick >> index) % 2 === 0
  return {
    // The other of the two.
    party: () => delegation?.[delegation.you === "leader" ? "delegate" : "leader"]?.id,
    criterion: () => one(criteria, pick),
    flag: () => one(flags.filter(unanswered), pick)?.id,
    message: () =>
      one(
        help.filter(({ takenUp, from }) => takenUp === null && from !== delegation?.you),
        pick,
      )?.id,
    // The change on the table, where there is one.
    round: () => change?.round ?? round?.number ?? 1,
    number: () => delegation?.review?.learning?.number ?? 1,
    judgements: () => criteria.map((criterion, index) => ({ criterion, met: met(index) })),
    doubts: () => criteria.map((criterion, index) => ({ criterion, met: met(index), reason: "Seen so." })),
  }
}

function onBoard(post: PostPage | undefined, pick: number): Found {
  const own = post?.comments.filter(({ yours }) => yours) ?? []
  return { comment: () => one(own, pick)?.id, wording: () => post?.wording ?? 1 }
}

/** What is there of tripwires, calls, changes and step-ins. */
function steppedBack(delegation: DelegationView | undefined, pick: number, today: string): Found {
  const { calls = [], stepIns = [], you = "leader", used } = delegation ?? {}
  const open = calls.filter(({ closedAt }) => closedAt === null)
  const line = one(open, pick)?.tripped.kind === "over-limit"
  return {
    tripwire: () => one(tripwiresOf(delegation), pick)?.id,
    call: () => one(open, pick)?.id,
    line: () =>
      line ? 2 * Math.max(used?.money ?? 0, used?.lines.money ?? 0, used?.lines.effort ?? 0) + 1 : null,
    stepIn: () =>
      one(
        stepIns.filter(({ accounts }) => accounts[you] === null),
        pick,
      )?.id,
    on: () => addDays(today, -(pick % 5)),
    terms: () => termsLike(delegation, pick, today),
  }
}

/** Those that may still be called in for, or else all there are. */
function tripwiresOf(delegation: DelegationView | undefined) {
  const { calls = [], cured = [], rounds = [] } = delegation ?? {}
  const all = rounds.at(-1)?.terms.tripwires ?? []
  const fired = calls.flatMap(({ tripped }) => (tripped.kind === "agreed" ? [tripped.tripwire] : []))
  const fresh = all.filter(({ id, on, moneyOver }) => !on && !moneyOver && ![...fired, ...cured].includes(id))
  return fresh.length > 0 ? fresh : all
}

/** The terms there are, with other days and less to lose: they stand as a round, and are a change. */
function termsLike(delegation: DelegationView | undefined, pick: number, today: string): unknown {
  const terms = delegation?.rounds.at(-1)?.terms ?? delegation?.draft
  if (!terms) return undefined
  const unseen = (list: typeof terms.success) => list.map((criterion) => ({ ...criterion, seenBy: null }))
  return {
    ...terms,
    success: unseen(terms.success),
    failure: unseen(terms.failure),
    due: addDays(today, 20 + (pick % 100)),
    atMost: { days: pick % 3, money: 0 },
  }
}

function unanswered({ answer }: { readonly answer: unknown }): boolean {
  return answer === null
}

function one<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)]
}
