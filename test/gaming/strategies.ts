import { type Play, SPAN, type Work } from "./lives.ts"

/** Who tries what: how each piece of work is played at the size that is suggested, and how many days apart they begin. */
export type Strategy = {
  readonly name: string
  readonly plays: (work: Work, suggested: number) => readonly Play[]
  readonly apart: number
  /** What it may still win, said plainly; no size. */
  readonly stillGains: string
}

const WEEKS = [7, 14, 21]
const quiet = { says: [], declares: 0 } as const

/** Takes on what is suggested, says what is known on the day it is known, and declares how it came out. */
export const STRAIGHT: Strategy = {
  name: "straight",
  plays: (work, days) => [
    { ...quiet, days, saysMet: work.comesOff, says: work.comesOff ? [] : toldOn(work.knownOn) },
  ],
  apart: SPAN + 2,
  stillGains: "",
}

function toldOn(day: number): Play["says"] {
  return day < SPAN ? [{ day, what: "flag" }] : []
}

export const STRATEGIES: readonly Strategy[] = [
  {
    name: "at risk every week",
    plays: ({ comesOff }, days) => [
      { ...quiet, days, saysMet: comesOff, says: WEEKS.map((day) => ({ day, what: "at-risk" })) },
    ],
    apart: STRAIGHT.apart,
    stillGains:
      "keeps its size where something smaller than suggested falls short and is known at the end only",
  },
  {
    name: "a flag a minute before due",
    plays: ({ comesOff }, days) => [
      {
        ...quiet,
        days,
        saysMet: comesOff,
        says: comesOff ? [] : [{ day: SPAN - 1, what: "flag", minuteBefore: true }],
      },
    ],
    apart: STRAIGHT.apart,
    stillGains: "nothing: it counts as told at the end",
  },
  {
    name: "silence until declaring",
    plays: ({ comesOff }, days) => [{ ...quiet, days, saysMet: comesOff }],
    apart: STRAIGHT.apart,
    stillGains: "nothing: it counts as told at the end",
  },
  {
    name: "silence past due",
    plays: ({ comesOff }, days) => [{ ...quiet, days, saysMet: comesOff, declares: comesOff ? 0 : 3 }],
    apart: STRAIGHT.apart,
    stillGains: "three days, for which the clock calls the leader in",
  },
  {
    name: "many tiny ones",
    plays: ({ comesOff }, days) =>
      Array.from({ length: 10 }, () => ({ ...quiet, days: days / 10, saysMet: comesOff })),
    apart: STRAIGHT.apart,
    stillGains: "more sentences in the record, of small things",
  },
  {
    name: "four in one day",
    plays: ({ comesOff }, days) => Array.from({ length: 4 }, () => ({ ...quiet, days, saysMet: comesOff })),
    apart: STRAIGHT.apart,
    stillGains: "nothing: it grows once",
  },
  {
    name: "the next one as soon as it grew",
    plays: STRAIGHT.plays,
    apart: 1,
    stillGains: "sooner, not further: it grows once in fourteen days",
  },
  {
    name: "rebuilding with two tiny ones",
    plays: ({ comesOff }, days) =>
      comesOff
        ? [0.5, 0.5].map((days) => ({ ...quiet, days, saysMet: true }))
        : [{ ...quiet, days, saysMet: false, declares: 3 }],
    apart: STRAIGHT.apart,
    stillGains: "ends the rebuilding, and has then to meet the size itself before it grows",
  },
]
