import { expect } from "vitest"
import { decide } from "../../src/domain/delegation/decide.ts"
import { evolve } from "../../src/domain/delegation/evolve.ts"
import type { Actor } from "../../src/domain/shared/ids.ts"
import type { Recorded } from "../../src/domain/shared/recorded.ts"
import { type Decision, isRefusal } from "../../src/domain/shared/refusal.ts"
import type { At } from "../../src/domain/shared/time.ts"
import { WORLD } from "./cast.ts"

/** Says who and when of an event or a command: `by(ana, TUESDAY, { type: "commit", round: 1 })`. */
export function by<const T extends object>(actor: Actor, at: At, what: T) {
  return { ...what, by: actor, at }
}

/** One thing that happened, or a story of several. */
type Happened<Event> = Recorded<Event> | readonly Recorded<Event>[]

/** The rules of one noun, and the world they are asked in unless a sentence says otherwise. */
type Rules<State, Command, Event, World> = {
  readonly decide: (command: Command, state: State | null, world: World) => Decision<Event>
  readonly evolve: (state: State | null, event: Recorded<Event>) => State
  readonly world: World
}

/** Makes the sentences of a noun: given what happened, when somebody does something, then this happens. */
export function sentences<State, Command extends { by: Actor; at: At }, Event extends object, World>(
  rules: Rules<State, Command, Event, World>,
) {
  const tell = (history: readonly Recorded<Event>[], world: World) => ({
    /** The same history in another world. */
    in: (elsewhere: World) => tell(history, elsewhere),
    when: (command: Command) => outcome(rules, history, command, world),
    state: () => history.reduce<State | null>(rules.evolve, null) as State,
  })
  return (...happened: readonly Happened<Event>[]) => tell(happened.flat() as Recorded<Event>[], rules.world)
}

function outcome<State, Command extends { by: Actor; at: At }, Event extends object, World>(
  { decide, evolve }: Rules<State, Command, Event, World>,
  history: readonly Recorded<Event>[],
  command: Command,
  world: World,
) {
  const before = history.reduce<State | null>(evolve, null)
  const answer = decide(command, before, world)
  const recorded = isRefusal(answer)
    ? []
    : answer.map((event) => ({ ...event, by: command.by, at: command.at }))
  return {
    /** Exactly these events are recorded, and the history can be told on with them. */
    // biome-ignore lint/suspicious/noThenProperty: a sentence, never awaited
    then: (...events: readonly Event[]) => {
      expect(answer).toEqual(events)
      recorded.reduce<State | null>(evolve, before)
    },
    refused: (code: string, detail?: Readonly<Record<string, unknown>>) => {
      expect(answer).toEqual({ refused: true, code, detail: detail ?? expect.any(Object) })
    },
    quiet: () => expect(answer).toEqual([]),
    /** What happened so far and because of this, to go on from. */
    history: [...history, ...recorded] as readonly Recorded<Event>[],
    state: () => recorded.reduce<State | null>(evolve, before) as State,
  }
}

/** The sentences of a delegation, in the cast's world. */
export const given = sentences({ decide, evolve, world: WORLD })
