import type { Vagueness } from "./vague-words.ts"

const BETTER_WORD: Record<Vagueness, string> = {
  quality: "Say what would be seen, and how often: “four of five readers find it within a minute”.",
  amount: "Say how many, or how much: “at least 12 of 20”.",
  pace: "Say within how long: “within two days”.",
  often: "Say how often, or on which day: “every Friday”.",
  change: "Say from where to where: “from 40 to 55 %”.",
  "way-out": "Say when it holds, and who decides that: “if the hall costs more than 400, Ben decides”.",
  list: "Name the rest, or leave it out.",
}

/**
 * Every sentence of the expectation check: why, with the words in it as they were written, and the shape of better
 * ones. It points; it never blocks.
 */
export const words = {
  vague: {
    why: (what: string) => `“${what}” has no measure of its own.`,
    better: (kind: Vagueness) => BETTER_WORD[kind],
  },
  instruction: {
    outcome: {
      why: (what: string) => `“${what}” says what to do, so the way is no longer free.`,
      better: "Say what is true when it is done: “Every supplier has answered by 12 May”.",
    },
    criterion: {
      why: (what: string) => `“${what}” says what to do, where both look for what came of it.`,
      better: "Say what can be seen then: “The list names all five prices”.",
    },
    condition: {
      why: (what: string) => `“${what}” says what to do, where both watch for what happens.`,
      better: "Say what would have happened: “A quote is above 6,500”.",
    },
  },
  notObservable: {
    why: (what: string) => `“${what}” is in somebody’s mind, where nobody can see it.`,
    better:
      "Say what they do or say then: “four of five say in the survey that …”, “does it without asking”.",
  },
  noDay: {
    why: (what: string) => `Two people may read “${what}” as two different days.`,
    better: "Name the day, or what it hangs on: “by 12 May”, “two weeks before the meeting”.",
  },
} as const
