import { addDays, type Day } from "../shared/time.ts"
import type { Did, Fact, FactOf, Why } from "./facts.ts"
import type { Drawn } from "./moves.ts"

/** How days are written, and which one it is. */
export type Telling = {
  readonly today: Day
  /** `2026-12-14` as people write it. */
  readonly day: (day: Day) => string
  /** `Tuesday` */
  readonly weekday: (day: Day) => string
}

/** A move as it is read: what to do, why now, and an if-then plan to begin with. */
export type Suggested = {
  readonly sentence: string
  readonly reason: string
  readonly when: string
  readonly iWill: string
}

/** A move in words, each understood by whoever reads nothing else. */
export function wordingOf({ fact }: Pick<Drawn, "fact">, telling: Telling): Suggested {
  switch (fact.kind) {
    case "promise":
      return promise(fact, telling)
    case "step-in":
      return stepIn(fact, telling)
    case "praise":
      return praise(fact, telling)
    case "holding":
      return holding(fact, telling)
    case "level":
      return level(fact)
  }
}

function promise({ person, what, due }: FactOf<"promise">, telling: Telling): Suggested {
  const { today, day } = telling
  const when =
    due < today ? `was due on ${day(due)}` : due === today ? "is due today" : `is due on ${day(due)}`
  return {
    sentence: `Keep what you promised ${called(person)}.`,
    reason: `${what ? quoted(what) : "It"} ${when}.`,
    when: `it is ${cue(telling, due)} and I have sat down to work`,
    iWill: `do what I promised ${called(person)} before I open anything else`,
  }
}

const DID: Readonly<Record<Did, (name: string) => string>> = {
  pressed: (name) => `You asked ${name} how far it was`,
  directed: (name) => `You told ${name} how to do it`,
  "did-part": () => "You did a part of it yourself",
}

function stepIn({ person, did, on }: FactOf<"step-in">, { day }: Telling): Suggested {
  const name = called(person)
  return {
    sentence: `Make your step-in good with ${name}.`,
    reason: `${DID[did](name)} on ${day(on)}. ${name} did not find it welcome.`,
    when: `I next talk with ${name}`,
    iWill: `say that it was ${name}’s to decide, and ask what would help now`,
  }
}

function praise({ person, since, last }: FactOf<"praise">, { day }: Telling): Suggested {
  const name = called(person)
  return {
    sentence: `Appreciate something about how ${name} works.`,
    reason: last
      ? `Nothing has been said since ${day(last)}.`
      : `Nothing has been said since you two agreed, on ${day(since)}.`,
    when: `I have read what ${name} says next`,
    iWill: `tell ${name} one thing that I would miss if it were gone`,
  }
}

const WHY: Readonly<Record<Why, string>> = {
  "nobody-yet": "Nobody could do it yet, you wrote.",
  risk: "A risk, you wrote.",
  habit: "Habit, you wrote.",
  liking: "You like it, you wrote.",
}

function holding({ title, since, why, person }: FactOf<"holding">, telling: Telling): Suggested {
  const listed = `It has been on your list since ${telling.day(since)}.${why ? ` ${WHY[why]}` : ""}`
  const sat = `it is ${cue(telling)} and I have sat down with my coffee`
  if (!person)
    return {
      sentence: `Open ${quoted(title)} to be asked for.`,
      reason: listed,
      when: sat,
      iWill: "open it, and tell whoever could want it that it is there",
    }
  const name = called(person)
  return {
    sentence: `Hand ${quoted(title)} over to ${name}.`,
    reason: `${listed} It is no larger than what your record with ${name} supports.`,
    when: sat,
    iWill: `write it down as a draft for ${name}`,
  }
}

const LEVELS = ["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]

function level({ person, area, level }: FactOf<"level">): Suggested {
  const name = called(person)
  return {
    sentence: `Let ${name} decide more about ${area.name}.`,
    reason: `Two came out well at “${LEVELS[level - 1]}”. The next level is “${LEVELS[level]}”.`,
    when: `${name} asks me something about ${area.name}`,
    iWill: `ask what ${name} would do, and let that stand`,
  }
}

/** Tomorrow, or the last day that is left. */
function cue({ today, weekday }: Telling, until: Day = addDays(today, 1)): string {
  const tomorrow = addDays(today, 1)
  return weekday(until < today ? today : until < tomorrow ? until : tomorrow)
}

function called({ name }: NonNullable<Fact["person"]>): string {
  return name ?? "someone"
}

const SHOWN = 80

/** Somebody’s words within a sentence, cut between two words where they are long. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim()
  if (line.length <= SHOWN) return `“${line}”`
  const cut = line.slice(0, SHOWN)
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(" "), SHOWN / 2))} …”`
}
