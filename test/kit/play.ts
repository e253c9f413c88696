import fc from "fast-check"
import type { CommandType, DelegationCommand } from "../../src/domain/delegation/commands.ts"
import { decide } from "../../src/domain/delegation/decide.ts"
import type { Delegation } from "../../src/domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../src/domain/delegation/events.ts"
import { evolve } from "../../src/domain/delegation/evolve.ts"
import { closed, GATES } from "../../src/domain/delegation/gate.ts"
import type { Answer } from "../../src/domain/delegation/refusals.ts"
import type { Criterion, Terms } from "../../src/domain/delegation/terms.ts"
import type { World } from "../../src/domain/delegation/world.ts"
import { CLOCK } from "../../src/domain/shared/ids.ts"
import type { Recorded } from "../../src/domain/shared/recorded.ts"
import { isRefusal } from "../../src/domain/shared/refusal.ts"
import { type At, addDays, at, dayAt } from "../../src/domain/shared/time.ts"
import { FENCED } from "./called-in.ts"
import {
  active,
  ana,
  askedFor,
  chi,
  DOCUMENTATION,
  declared,
  disputed,
  FIRST_TIME,
  FLOUR,
  FULL,
  MONDAY,
  maya,
  offered,
  RELEASE_NOTES,
  say,
  settled,
  WORLD,
} from "./cast.ts"
import { attempts, type Move } from "./moves.ts"
import { CALLED_IN, changing, MORE_FLOUR, MORE_NOTES, SETTLED_AFTER, STEPPED_IN } from "./room.ts"

/** One thing somebody tries: who, which move, how much later, in which world, and terms made up on the spot. */
export type Try = {
  readonly by: string
  readonly pick: number
  readonly open: boolean
  readonly minutes: number
  readonly world: keyof typeof WORLDS
  readonly terms: MadeUp | null
}
/** Terms with their days counted from the moment somebody writes them. */
type MadeUp = Omit<Terms, "due"> & { readonly dueIn: number | null }

/** What a try came to. */
export type Turn = {
  readonly command: DelegationCommand
  readonly world: World
  readonly past: readonly Recorded<DelegationEvent>[]
  readonly before: Delegation | null
  readonly answer: Answer
  readonly recorded: readonly Recorded<DelegationEvent>[]
  readonly after: Delegation | null
}

const DAY = 24 * 60
const { settings, leader, delegate } = WORLD
/** What may be different the next time somebody asks. */
const WORLDS = {
  ordinary: WORLD,
  "first time": FIRST_TIME,
  full: FULL,
  "nearly full": { ...WORLD, atStakeElsewhere: 95 * 500 * 100 },
  "dear days": { ...WORLD, settings: { ...settings, dayRate: 1_000 } },
  "cheap days": { ...WORLD, settings: { ...settings, dayRate: 0.01, threshold: 9, fatalLoss: 9 } },
  "careful leader": { ...WORLD, leader: { ...leader, threshold: 3, zone: "Pacific/Kiritimati" } },
  "leader away": { ...WORLD, leader: { ...leader, away: [{ from: "2026-11-30", until: "2026-12-06" }] } },
  "delegate away": {
    ...WORLD,
    delegate: delegate && { ...delegate, away: [{ from: "2026-12-01", until: "2026-12-24" }] },
  },
  "delegate gone": {
    ...WORLD,
    delegate: delegate && { ...delegate, here: false, zone: "Pacific/Pago_Pago" },
  },
  "no delegate": { ...WORLD, delegate: null },
} satisfies Record<string, World>
const worlds = Object.keys(WORLDS) as (keyof typeof WORLDS)[]

/** Ids as a careless caller sends them: new, known, twice, of another kind. */
const anyCriterion: fc.Arbitrary<Criterion> = fc.record({
  id: fc.constantFrom("", "s1", "s2", "f3", "t9", "nonsense"),
  text: fc.constant(say("It is so")),
  seenBy: fc.constantFrom(null, null, "2026-12-01", "2027-06-01"),
})
const anyTripwire = fc.record({
  id: fc.constantFrom("", "t4", "t5", "s1", "nonsense"),
  text: fc.constant(say("It has come to that")),
  on: fc.constantFrom(null, "2026-12-01", "2027-06-01"),
  moneyOver: fc.constantFrom(null, 0, 99.5),
})
const anyText = fc.constantFrom(null, say("Something"))
const anyTerms: fc.Arbitrary<MadeUp> = fc.record({
  outcome: anyText,
  worstCase: anyText,
  why: anyText,
  whyYou: anyText,
  ifItFallsShort: anyText,
  resources: anyText,
  training: anyText,
  affected: anyText,
  undo: anyText,
  withinReach: anyText,
  secondPair: anyText,
  success: fc.array(anyCriterion, { maxLength: 3 }),
  failure: fc.array(anyCriterion, { maxLength: 2 }),
  dueIn: fc.constantFrom(null, -1, 0, 1, 28, 90, 600),
  atMost: fc.option(
    fc.record({
      days: fc.constantFrom(0, 0.25, 2, 2.25, 10, 10.25, 20, 20.25, 101),
      money: fc.constantFrom(0, 0.01, 1_000, 5_000.5, 1e9),
    }),
  ),
  area: fc.constant(null),
  checkIns: fc.option(
    fc.record({
      every: fc.constantFrom("P1D", "P2W", "P0D", "weekly"),
      graceDays: fc.nat(9),
      workingDays: fc.boolean(),
    }),
  ),
  limits: fc.record({ effortDays: fc.constantFrom(null, 0.25, 14), money: fc.constantFrom(null, 0, 1_000) }),
  tripwires: fc.array(anyTripwire, { maxLength: 2 }),
  level: fc.constantFrom(1, 7),
  canBeUndone: fc.boolean(),
})

/** Where it begins: at the very beginning, or where one or both have already said something. */
const BEGINNINGS: Record<string, readonly Recorded<DelegationEvent>[]> = {
  nothing: [],
  "small offer": offered(FLOUR),
  "large offer": offered(DOCUMENTATION),
  request: askedFor(RELEASE_NOTES),
  small: active(FLOUR),
  medium: active(RELEASE_NOTES),
  large: active(DOCUMENTATION),
  fenced: active(FENCED),
  declared: declared(FLOUR),
  disputed: disputed(RELEASE_NOTES),
  settled: settled(DOCUMENTATION),
  "called in": CALLED_IN,
  changing: changing(FLOUR, MORE_FLOUR),
  "changing at the delegate's wish": changing(RELEASE_NOTES, MORE_NOTES, "delegate"),
  "stepped in": STEPPED_IN,
  "settled after a step-in": SETTLED_AFTER,
}

export const anyTry: fc.Arbitrary<Try> = fc.record({
  by: fc.constantFrom(maya, maya, maya, ana, ana, ana, chi, CLOCK),
  pick: fc.nat(),
  open: fc.constantFrom(true, true, true, false),
  minutes: fc.constantFrom(0, 0, 0, 1, 60, DAY, DAY, 3.5 * DAY, 8 * DAY, 70 * DAY, 400 * DAY),
  world: fc.constantFrom("ordinary", ...worlds),
  terms: fc.option(anyTerms, { freq: 3 }),
})

/**
 * Anything anybody might try, one after the other; mostly what is open to them, sometimes what is not. `only`: of
 * all moves no others than these.
 */
export type Game = {
  readonly from: keyof typeof BEGINNINGS
  readonly tries: readonly Try[]
  readonly only?: readonly CommandType[]
}
export const anyGame: fc.Arbitrary<Game> = fc.record({
  from: fc.constantFrom("nothing", ...Object.keys(BEGINNINGS)),
  tries: fc.array(anyTry, { maxLength: 25, size: "max" }),
})

/** Tries everything in turn on one delegation of Maya and Ana, and tells what each try came to. */
export function play({ from, tries, only }: Game): readonly Turn[] {
  const turns: Turn[] = []
  let history = BEGINNINGS[from] ?? []
  let after = history.reduce<Delegation | null>(evolve, null)
  let now = history.at(-1)?.at ?? MONDAY
  for (const one of tries) {
    now = at(Temporal.Instant.from(now).add({ minutes: one.minutes }))
    const turn = taken(command(one, after, now, only), after, history, WORLDS[one.world])
    turns.push(turn)
    after = turn.after
    history = [...history, ...turn.recorded]
  }
  return turns
}

function command(one: Try, state: Delegation | null, now: At, only: Game["only"]): DelegationCommand {
  const { by, pick, open, terms } = one
  if (!state) return beginning(pick, terms ? asTerms(terms, now) : FLOUR, now)
  const all = attempts(state, now).filter(({ type }) => only?.includes(type) ?? true)
  const theirs = open ? all.filter(({ type }) => type in GATES && !closed(type as "tick", state, by)) : all
  const move = (theirs.length > 0 ? theirs : all)[pick % (theirs.length || all.length)] as Move
  const madeUp = terms && "terms" in move ? { ...move, terms: asTerms(terms, now) } : move
  return { ...madeUp, by, at: now } as DelegationCommand
}

function beginning(pick: number, terms: Terms, now: At): DelegationCommand {
  const request = { type: "ask-for-it", leader: maya, remarks: [], answerBy: null, backBrief: false } as const
  if (pick % 2 === 0) return { type: "draft", delegate: ana, terms, by: maya, at: now }
  return { ...request, terms, by: ana, at: now }
}

function asTerms({ dueIn, ...terms }: MadeUp, now: At): Terms {
  return { ...terms, due: dueIn === null ? null : addDays(dayAt(now, "UTC"), dueIn) }
}

function taken(
  command: DelegationCommand,
  before: Delegation | null,
  past: Turn["past"],
  world: World,
): Turn {
  const answer = decide(command, before, world)
  const { by, at } = command
  const recorded = isRefusal(answer) ? [] : answer.map((event) => ({ ...event, by, at }))
  const after = recorded.reduce<Delegation | null>(evolve, before)
  return { command, world, past, before, answer, recorded, after }
}
