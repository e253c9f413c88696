import { day } from "../../app/dates.ts"
import { money } from "../../app/figures.ts"

/** What was agreed to call the leader in, as the delegate meets it. */
export const words = {
  open: (name: string) => `Call ${name} in …`,
  which: (name: string) => `You agreed to call ${name} in if`,
  inWords: "It is yours to say that this has come.",
  byDay: (which: string, today: string) => `Calls by itself when ${day(which, today)} is over.`,
  bySum: (sum: number, currency: string) => `Calls by itself above ${money(sum, currency)}.`,
  hasCalled: (name: string) => `It has called ${name} in.`,
  settled: "It is settled.",
  text: (name: string) => `A word to ${name}`,
  callIn: (name: string) => `Call ${name} in`,
  sayItIsSettled: "Say it is settled",
  note: (name: string) =>
    `Calling ${name} in is what you both agreed, and no sign of failing. What is settled calls nobody in any more.`,
  choose: "Choose which one it is about.",
} as const
