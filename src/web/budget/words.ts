import type { BudgetShown, SettingsView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { days, money } from "../app/figures.ts"

type Quarter = BudgetShown["quarter"]

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`

/** What the failure budget says. Amounts come as they are to be read. */
export const words = {
  title: "Failure budget",
  crumb: ({ from, until }: Quarter) => `Failure budget, ${day(from)} to ${day(until)}`,
  /** Where the organisation has no name that could be read. */
  nameless: "the organisation",
  hidden: "Shown from five active hand-overs on, so that no figure is about one person.",
  room: {
    head: "You have room to trust more.",
    line: (name: string) =>
      `The quarter is more than half over, and less than a fifth is spent of what ${name} is ready to lose in order to learn.`,
  },
  over: {
    head: (name: string, by: string) =>
      `This goes beyond what ${name} planned to lose this quarter by ${by}.`,
    asUsual: (name: string, by: string) =>
      `If it goes as usual, this goes beyond what ${name} planned to lose this quarter by ${by}.`,
    line: "Nothing is forbidden.",
  },
  within: {
    head: (left: string) => `${left} is left to learn with.`,
    line: (name: string, planned: string) =>
      `${name} is ready to lose ${planned} this quarter in order to learn.`,
    nothingPlanned: (name: string) => `${name} plans to lose nothing this quarter.`,
  },
  /** `EUR 2,500, 5 days`: money, and what it comes to at what a day costs now. */
  both: (amount: number, { dayRate, currency }: Pick<SettingsView, "dayRate" | "currency">) =>
    amount === 0
      ? "Nothing"
      : `${money(amount, currency)}, ${days(Math.round((amount / dayRate) * 10) / 10)}`,
  sums: {
    label: "The quarter in sums",
    spent: "Spent",
    spentMeans: "What was said to be lost where something fell short.",
    atStake: "At stake",
    atStakeMeans: ({ until }: Quarter) =>
      `All that can be lost of what is due by ${day(until)}, if everything fails together.`,
    asUsual: "If the usual share fails",
    asUsualMeans: (share: number, isOwn: boolean) =>
      isOwn
        ? `${percent(share)} of what is at stake: so much was lost in all that has ended.`
        : `${percent(share)} of what is at stake, as the settings say. Once 20 hand-overs have ended, their own share counts.`,
    left: "Left",
    leftMeans: (planned: string) => `Of ${planned}, planned for the quarter, less what is spent.`,
    beyond: (amount: string, planned: string) =>
      `${amount} more is spent than the ${planned}, planned for the quarter.`,
  },
  picture: ({ planned, spent, atStake, asUsual, currency }: BudgetShown) =>
    `${money(spent, currency)} is spent and ${money(atStake, currency)} at stake, of which ${money(asUsual, currency)} is lost as usual; ${money(planned, currency)} is planned for the quarter.`,
  nobody: "These are sums over everyone. None of them is about a person, and none refuses anything.",
  settings: "The budget is in the settings",
  atStakeNow: "What is at stake this quarter",
  withThis: {
    head: "Failure budget",
    line: (name: string, by: string) =>
      `With this, if it goes as usual, ${name} loses ${by} more this quarter than it planned to. Nothing is forbidden.`,
    link: "How it stands",
  },
} as const
