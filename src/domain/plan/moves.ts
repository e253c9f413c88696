import { type Day, daysBetween, mondayOf } from "../shared/time.ts"
import type { Fact } from "./facts.ts"
import type { About, CameFrom, Kind } from "./plan.ts"

/** A plan that was made before, as far as the next moves depend on it. */
export type Before = { readonly cameFrom: CameFrom; readonly about: About | null; readonly done: boolean }

/** One thing that could be done this week. */
export type Drawn = { readonly key: string; readonly about: About; readonly fact: Fact }

/** How long ago a step-in may be made good, and after how many days without a word appreciation is missed. */
const MADE_GOOD_WITHIN = 60
const QUIET_FOR = 28
const MOST = 3

/** What mends comes first, then what trusts more, then what is owed anyway. */
const ORDER: readonly Kind[] = ["step-in", "holding", "promise", "level", "praise"]

/**
 * At most three moves for the week that `today` is in: one of each kind, and only then a second. What a plan was about
 * that was done is not suggested again, and the kind of the last plan comes last. `before`: the newest first.
 */
export function movesOf(facts: readonly Fact[], today: Day, before: readonly Before[]): readonly Drawn[] {
  const done = before.map(({ cameFrom, about, done }) => (done && about ? keyOf(cameFrom, about) : null))
  const open = facts
    .filter((fact) => isHere(fact) && fits(fact, today))
    .map(drawn)
    .filter(({ key }) => !done.includes(key))
    .toSorted(byRank)
  const kinds = inTurn(before[0]?.cameFrom).map((kind) => once(open.filter(({ fact }) => fact.kind === kind)))
  return Array.from({ length: MOST }, (_, turn) => kinds.flatMap((drawn) => drawn[turn] ?? []))
    .flat()
    .slice(0, MOST)
}

function inTurn(last: CameFrom | undefined): readonly Kind[] {
  return [...ORDER.filter((kind) => kind !== last), ...ORDER.filter((kind) => kind === last)]
}

/** The same move only once. */
function once(drawn: readonly Drawn[]): readonly Drawn[] {
  return drawn.filter(({ key }, place) => drawn.findIndex((one) => one.key === key) === place)
}

function isHere({ person }: Fact): boolean {
  return person === null || (person.here && person.name !== null)
}

function fits(fact: Fact, today: Day): boolean {
  switch (fact.kind) {
    case "promise":
      return mondayOf(fact.due) === mondayOf(today)
    case "step-in":
      return daysBetween(fact.on, today) <= MADE_GOOD_WITHIN
    case "praise":
      return daysBetween(fact.last ?? fact.since, today) >= QUIET_FOR
    case "holding":
      return fact.person ? fact.covers : !fact.open
    case "level":
      return fact.level < 7
  }
}

function drawn(fact: Fact): Drawn {
  const about = aboutOf(fact)
  return { key: keyOf(fact.kind, about), about, fact }
}

function aboutOf(fact: Fact): About {
  const about = fact.person ? { person: fact.person.id } : {}
  switch (fact.kind) {
    case "promise":
      return { ...about, promise: fact.promise }
    case "step-in":
      return { ...about, delegation: fact.delegation, stepIn: fact.stepIn }
    case "praise":
      return { ...about, delegation: fact.delegation }
    case "holding":
      return { ...about, holding: fact.holding }
    case "level":
      return { ...about, area: fact.area.id }
  }
}

/** What makes two moves the same one: appreciation is about a person, whatever they hold. */
function keyOf(kind: CameFrom, about: About): string {
  const { person, delegation, stepIn, promise, holding, area } = about
  const which: Record<CameFrom, readonly (string | undefined)[]> = {
    "step-in": [delegation, stepIn],
    holding: [holding],
    promise: [promise],
    level: [area, person],
    praise: [person],
    own: [],
  }
  return [kind, ...which[kind]].join(" ")
}

/** Within a kind what waits longest comes first, and of step-ins what is freshest; then any order, always the same. */
function byRank(a: Drawn, b: Drawn): number {
  const [one, other] = [`${rankOf(a.fact)} ${a.key}`, `${rankOf(b.fact)} ${b.key}`]
  return one < other ? -1 : one > other ? 1 : 0
}

const FAR = "2999-12-31"

function rankOf(fact: Fact): string {
  switch (fact.kind) {
    case "promise":
      return fact.due
    case "step-in":
      return String(daysBetween(fact.on, FAR)).padStart(7, "0")
    case "praise":
      return fact.last ?? fact.since
    case "holding":
      return `${fact.person ? 0 : 1} ${fact.since}`
    case "level":
      return fact.area.name
  }
}
