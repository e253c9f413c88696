import type { Call, Tripped } from "../../src/domain/delegation/called-in/called-in.ts"
import { wakesAt } from "../../src/domain/delegation/clock.ts"
import type { DelegationCommand } from "../../src/domain/delegation/commands.ts"
import { decide } from "../../src/domain/delegation/decide.ts"
import { type Delegation, partyOf } from "../../src/domain/delegation/delegation.ts"
import type { Party } from "../../src/domain/delegation/events.ts"
import { evolve } from "../../src/domain/delegation/evolve.ts"
import { settlesBy, type Terms } from "../../src/domain/delegation/terms.ts"
import type { World } from "../../src/domain/delegation/world.ts"
import { type Actor, CLOCK } from "../../src/domain/shared/ids.ts"
import { isRefusal } from "../../src/domain/shared/refusal.ts"
import { type At, endOfDay, latest } from "../../src/domain/shared/time.ts"
import { ana, chi, FIRST_TIME, FULL, MONDAY, maya, WORLD } from "./cast.ts"
import { attempts, SIZES } from "./moves.ts"

/** A delegation at a moment. */
export type Place = { readonly state: Delegation; readonly now: At }
/** A move that recorded something: who made it, which, and the stages before and after. */
type Step = { readonly from: string; readonly who: string; readonly move: string; readonly to: string }

/** More of these than the bound tells nothing new. */
const BOUND = { rounds: 3, flags: 2, help: 2, tripped: 1, stepIns: 1 }

/** Breadth-first from every beginning: each reachable state once, and every way between them. */
export function explore() {
  const places = new Map<string, Place>()
  const transitions = new Map<string, Step>()
  const waiting: Place[] = []
  const reach = (place: Place, from: string, by: Actor, move: string, before: string) => {
    const key = canonical(place)
    const who = by === CLOCK ? CLOCK : (partyOf(place.state, by) ?? "stranger")
    transitions.set(`${from} ${who} ${move} ${key}`, { from: before, who, move, to: place.state.stage })
    if (places.has(key) || beyond(place.state)) return
    places.set(key, place)
    waiting.push(place)
  }
  for (const command of beginnings()) {
    const state = made(command, null, WORLD)
    if (state) reach({ state, now: command.at }, "", command.by, command.type, "nothing")
  }
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const key = canonical(place)
    for (const [command, next] of waysOn(place))
      reach({ state: next, now: command.at }, key, command.by, command.type, place.state.stage)
    for (const later of pastDue(place)) reach(later, key, CLOCK, "time passes", place.state.stage)
  }
  return { places: [...places.values()], transitions: [...transitions.values()] }
}

function beginnings(): readonly DelegationCommand[] {
  const request = { type: "ask-for-it", leader: maya, remarks: [], answerBy: null, backBrief: false } as const
  return SIZES.flatMap((terms: Terms): DelegationCommand[] => [
    { type: "draft", delegate: ana, terms, by: maya, at: MONDAY },
    { ...request, terms, by: ana, at: MONDAY },
  ])
}

/** Every command by everybody that records something, now; the clock's when it wakes. */
function* waysOn(place: Place): Generator<[DelegationCommand, Delegation]> {
  for (const world of [WORLD, FIRST_TIME, FULL]) {
    for (const by of [maya, ana, chi]) yield* movesOf(by, place, world)
    for (const type of ["tick", "end-on-leaving"] as const) {
      const command: DelegationCommand = {
        type,
        by: CLOCK,
        at: type === "tick" ? wake(place, world) : place.now,
      }
      const next = made(command, place.state, type === "tick" ? world : leaderGone(world))
      if (next) yield [command, next]
    }
  }
}

/** What this person can bring about at this moment. */
export function* movesOf(
  by: Actor,
  { state, now }: Place,
  world: World,
): Generator<[DelegationCommand, Delegation]> {
  for (const move of attempts(state, now)) {
    const command = { ...move, by, at: now } as DelegationCommand
    const next = made(command, state, world)
    if (next) yield [command, next]
  }
}

/** The state after a command; null when it was refused or nothing happened. */
export function made(command: DelegationCommand, state: Delegation | null, world: World): Delegation | null {
  const answer = decide(command, state, world)
  if (isRefusal(answer) || answer.length === 0) return null
  const { by, at } = command
  return answer.reduce<Delegation | null>((next, event) => evolve(next, { ...event, by, at }), state)
}

/** When the clock acts next: never before now. */
export function wake({ state, now }: Place, world: World): At {
  return latest(now, wakesAt(state, world) ?? now)
}

function leaderGone(world: World): World {
  return { ...world, leader: { ...world.leader, here: false } }
}

/** What is raised, what calls the leader in and what is done in the room know nothing of each other: each alone. */
function beyond(state: Delegation): boolean {
  const { rounds, flags, help, change, stepIns, calls, cured, review, appreciated, correction } = state
  const tripped = calls.filter(({ tripped }) => !BY_SILENCE.includes(tripped.kind)).length + cured.length
  const kinds = [
    ...[flags.length + help.length, calls.length + cured.length, stepIns.length + (change ? 1 : 0)],
    ...[review && review.part !== "leader" ? 1 : 0, appreciated ? 1 : 0, correction ? 1 : 0],
  ]
  if (kinds.filter((count) => count > 0).length > 1) return true
  return (
    rounds.length > BOUND.rounds ||
    flags.length > BOUND.flags ||
    help.length > BOUND.help ||
    tripped > BOUND.tripped ||
    stepIns.length > BOUND.stepIns
  )
}

const BY_SILENCE: readonly Tripped["kind"][] = ["check-in-missed", "past-due"]

/** The day after, before the clock has looked and when it has. */
function pastDue({ state, now }: Place): readonly Place[] {
  if (state.stage !== "negotiating" && state.stage !== "active") return []
  const late = latest(now, overAt(state))
  return [
    { state, now: late },
    { state: lookedAt({ state, now: late }), now: late },
  ]
}

function lookedAt({ state, now }: Place): Delegation {
  const next = made({ type: "tick", by: CLOCK, at: now }, state, WORLD)
  return next ? lookedAt({ state: next, now }) : state
}

const over = new WeakMap<Terms, At>()

function overAt({ rounds }: Delegation): At {
  const terms = rounds.at(-1)?.terms
  if (!terms) return MONDAY
  const at = over.get(terms) ?? endOfDay(settlesBy(terms), WORLD.delegate?.zone ?? "UTC")
  over.set(terms, at)
  return at
}

/** All that the rules can tell apart, save the time: two places with one name have the same ways on. */
export function canonical({ state, now }: Place): string {
  const { stage, declaration, settled, ended, stepIns } = state
  const round = state.rounds.at(-1)
  const parts: Record<string, unknown> = { stage, size: round?.size }
  if (stage === "draft") parts.draft = [state.delegate, state.draft?.outcome]
  if (stage === "negotiating") parts.talk = talk(state)
  if (stage === "negotiating" || stage === "active") parts.over = now >= overAt(state)
  if (stage === "active") parts.change = state.change?.by
  if (stepIns.length > 0) parts.stepIns = unique(stepIns.map(accountsGiven))
  if (stage === "active") parts.flags = unique(state.flags.map(({ answer }) => answer))
  if (stage === "active") parts.called = called(state)
  if (stage === "active" || stage === "declared")
    parts.help = unique(state.help.map(({ from, takenUp }) => [from, takenUp]))
  if (stage === "declared")
    parts.judged = [
      declaration?.outcome,
      declaration?.doubts !== null,
      declaration?.disputes,
      (declaration?.standing.length ?? 0) > 0,
    ]
  if (settled)
    parts.settled = [
      settled.how,
      settled.judgements.map(({ met }) => met),
      settled.doubts.length,
      state.appreciated !== null,
    ]
  if (stage === "settled" || stage === "closed")
    parts.review = [reviewed(state), state.correction && [state.correction.by, state.correction.judgements]]
  if (ended) parts.ended = [ended.because, partyOf(state, ended.by), ended.viewAdded]
  return JSON.stringify(parts)
}

function reviewed({ review }: Delegation) {
  return review && [review.part, accountsGiven({ accounts: review.reflected }), review.proposed?.by]
}

function accountsGiven({ accounts }: { accounts: Readonly<Record<Party, unknown>> }) {
  return [accounts.leader !== null, accounts.delegate !== null]
}

/** Which calls are open, what has fired that fires once, and what else is remembered of it. */
function called({ calls, cured, lines, change }: Delegation) {
  const named = ({ tripped }: Call) =>
    Object.entries(tripped).filter(([part]) => !["day", "nth", "checkIn"].includes(part))
  const once = calls.filter(({ tripped: { kind } }) => kind === "agreed" || kind === "over-limit")
  return [
    unique(calls.flatMap((call) => (call.closedAt ? [] : [[named(call), call.answer]]))),
    unique(once.map(named)),
    [unique(cured), lines, change?.by],
  ]
}

function talk({ begunBy, rounds, yes, backBrief, turn }: Delegation) {
  const { author, backBriefNeeded } = rounds.at(-1) ?? {}
  const said = (party: Party) => yes[party] !== null
  const { given, confirmed } = backBrief
  return [
    [begunBy, author, backBriefNeeded],
    [said("leader"), said("delegate"), given !== null, confirmed],
    [turn?.party, turn?.reminded],
  ]
}

function unique(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].sort()
}
