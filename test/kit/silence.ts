import { callSilences } from "../../src/domain/delegation/called-in/clock.ts"
import type { CommandType, DelegationCommand } from "../../src/domain/delegation/commands.ts"
import { type Delegation, ENDS } from "../../src/domain/delegation/delegation.ts"
import type { World } from "../../src/domain/delegation/world.ts"
import { type Actor, CLOCK } from "../../src/domain/shared/ids.ts"
import { ALWAYS_THERE, type At, at, latest } from "../../src/domain/shared/time.ts"
import { canonical, made, type Place, wake } from "./explore.ts"
import { attempts, WEIGHTLESS } from "./moves.ts"

type Edge = { readonly to: string; readonly minutes: number }

/** No clock of ours runs so long: three years, in minutes, and the day they are over; nor on so many ways. */
const FOR_EVER = 3 * 365 * 24 * 60
const FAR_AWAY = at("2029-11-23T00:00:00Z")
const ENDLESS = 50_000

/**
 * The longest time, in days, until an end is reached from any of these places, when only the clock moves, and
 * `awake` (nobody: null) makes any of their moves as often as they like, at once or a minute before the clock acts.
 * @throws Error with the place where the clock stands still, or which is left for ever
 */
export function longestWait(places: readonly Place[], awake: Actor | null, world: World): number {
  // Whatever comes later is found later: from the end, most of it is known already.
  const ways = [...graph(places, awake, world)].reverse()
  const wait = new Map<string, number>()
  for (let changed = true; changed; ) {
    changed = false
    for (const [name, edges] of ways) {
      const longest = Math.max(0, ...edges.map(({ to, minutes }) => minutes + (wait.get(to) ?? 0)))
      if (longest > FOR_EVER) throw new Error(`never ends: ${name}`)
      if (longest <= (wait.get(name) ?? 0)) continue
      wait.set(name, longest)
      changed = true
    }
  }
  return Math.max(...wait.values()) / (24 * 60)
}

/** The places that can still come, and from each the ways on and how long they take. */
function graph(places: readonly Place[], awake: Actor | null, world: World) {
  const ways = new Map<string, Edge[]>()
  const waiting = new Map<string, Place>()
  const reach = ({ state, now }: Place) => {
    const place = { state: withoutWords(state), now }
    const name = named(place, world)
    if (now > FAR_AWAY || waiting.size > ENDLESS) throw new Error(`never ends: ${name}`)
    if (!waiting.has(name)) waiting.set(name, place)
    return name
  }
  for (const place of places) reach(place)
  for (const [name, place] of waiting) {
    const next = waysOn(place, awake, world)
    ways.set(
      name,
      next.map((to) => ({ to: reach(to), minutes: minutes(to.now) - minutes(place.now) })),
    )
  }
  return ways
}

function waysOn(place: Place, awake: Actor | null, world: World): readonly Place[] {
  const { state, now } = place
  if (ENDS.includes(state.stage)) return []
  const when = wake(place, world)
  const ticked = made({ type: "tick", by: CLOCK, at: when }, state, world)
  if (!ticked) throw new Error(`the clock stands still: ${named(place, world)}`)
  const instants = new Set([now, latest(now, minuteBefore(when))])
  const theirs = [...instants].flatMap((instant) => moved(awake, { state, now: instant }, world))
  return [{ state: ticked, now: when }, ...theirs]
}

/**
 * What weighs nothing moves no clock, and a draft keeps nobody waiting, however long its leader rewrites it. The others
 * carry it on and nothing else, as a note of the delegate or a claim of the leader does; a change that is proposed anew
 * lapses as the one does that is on the table already.
 */
const NO_CLOCK: readonly CommandType[] = [
  ...([...WEIGHTLESS, "revise", "step-in"] as const),
  ...(["flag", "receive-flag", "fire-tripwire", "answer-call"] as const),
  ...(["propose-change", "refuse-change", "withdraw-change", "appreciate-at-the-end"] as const),
]

function moved(awake: Actor | null, { state, now }: Place, world: World): readonly Place[] {
  if (!awake) return []
  const moves = attempts(state, now).filter(({ type }) => !NO_CLOCK.includes(type))
  // Whatever a check-in states, it moves the same clocks.
  const checkIn = moves.find(({ type }) => type === "check-in")
  return moves.flatMap((move) => {
    if (move.type === "check-in" && move !== checkIn) return []
    const next = made({ ...move, by: awake, at: now } as DelegationCommand, state, world)
    return next ? [{ state: next, now }] : []
  })
}

/**
 * Without what no clock asks for. Calls keep which days have called the leader in; whoever may answer one, or a flag, may
 * carry it on otherwise as well.
 */
function withoutWords(state: Delegation): Delegation {
  return { ...state, help: [], flags: [], lines: {}, stepIns: [] }
}

/** The place, and how far each clock has run. */
function named({ state, now }: Place, world: World): string {
  const place = { state: { ...state, calls: [], cured: [] }, now }
  const clocks = clocksOf(state, world).map((clock) => (clock ? minutes(clock) - minutes(now) : null))
  return `${canonical(place)} ${clocks.join(" ")}`
}

function clocksOf(state: Delegation, world: World) {
  const { stage, carriedOn, turn, backBrief, active, change, declaration, settled, review, rounds } = state
  const due = rounds.at(-1)?.terms.due
  switch (stage) {
    case "draft":
      return [carriedOn]
    case "negotiating":
      return [turn?.since, turn?.answerBy, backBrief.given, due && `${due}T00:00:00Z`]
    case "active":
      return [
        // Before it is due, it is too early to count since when nobody has moved.
        ...[due && `${due}T00:00:00Z`, latest(carriedOn, `${due}T00:00:00Z`)],
        ...[active?.since, active?.changed, change?.at, change?.round.answerBy],
        ...callSilences(state, world.delegate ?? ALWAYS_THERE).map(({ when }) => when),
      ]
    case "declared":
      return [declaration?.waitingSince]
    case "settled":
      return [settled?.at, review?.since]
    default:
      return []
  }
}

function minuteBefore(instant: At): At {
  return at(Temporal.Instant.from(instant).subtract({ minutes: 1 }))
}

const known = new Map<At, number>()

function minutes(instant: At): number {
  const minutes = known.get(instant) ?? Math.round(Temporal.Instant.from(instant).epochMilliseconds / 60_000)
  known.set(instant, minutes)
  return minutes
}
