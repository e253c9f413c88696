import type { SettingsView } from "../../client/client.ts"
import { days, figure, money } from "../app/figures.ts"

const both = (amount: number, { dayRate, currency }: SettingsView) =>
  `${days(amount)}, ${money(amount * dayRate, currency)}`

/** What the settings say. Numbers are worked as they are typed. */
export const words = {
  title: "Settings",
  yours: "Yours",
  mail: "Your mail",
  theirs: (organisation: string) => organisation,
  readOnly: "Administrators can change these.",
  save: "Save",
  saving: "Saving",
  saved: "Saved.",
  needed: "A number is needed here.",
  areas: (administrator: boolean) =>
    administrator ? "Areas: who decides what, their names, and merging two" : "Areas: who decides what",
  budget: "How this quarter’s failure budget stands",
  another: "Create another organisation",
  days: "days",
  percent: "%",
  you: {
    name: "Your name",
    zone: "Your time zone",
    zoneMeans: "Days and hours are shown as they are there, and what is due is due there.",
    threshold: "Your own threshold",
    thresholdMeans: (mine: number | null, settings: SettingsView) =>
      mine === null
        ? `As everyone: no hand-over of yours may lose more than ${both(settings.threshold, settings)}. You may set a lower line.`
        : `No hand-over of yours may lose more than ${both(mine, settings)}. Offered more than that, you are shown it as a reason to counter.`,
    nowhere: "No zone by that name.",
  },
  ownData: {
    title: "What is kept of you",
    all: "All of it",
    allMeans: "Everything here that is about you or by you. Nobody else can ask for it.",
    page: "As a page to read",
    file: "As a file for machines",
    erasing: "Erasing it",
    erasingMeans:
      "Everything you wrote here is erased for good, with your name and your login, and you leave. Others keep what they wrote, and see that words of yours are gone. It comes back from no backup.",
    erase: "Erase what I wrote",
    sure: "Erase everything you wrote?",
    cannot: (organisation: string) =>
      `It cannot be taken back by anyone. What is open between you and others in ${organisation} ends without a mark. Keep the page or the file first if you would like to have your words.`,
    yes: "Yes, erase it and leave",
    now: "Erasing",
    never: "Not now",
    held: (day: string) =>
      `You asked on ${day}. A law holds it until an administrator ends the hold; then it is erased.`,
    heldBefore: "A law holds what you wrote. If you ask, it is erased when the hold ends.",
  },
  machine: {
    title: "On this machine",
    theme: "Light or dark",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
  },
  names: {
    currency: "Currency",
    dayRate: "What a day costs",
    startSmall: "Start small",
    threshold: "Threshold",
    fatalLoss: "Fatal loss",
    budgetPerQuarter: "Failure budget",
    usualShareLost: "Usual share lost",
    zone: "Time zone",
  },
  means: {
    currency: ({ currency }: SettingsView) => `Every amount is in ${currency}. Three letters, such as EUR.`,
    dayRate: (s: SettingsView) =>
      `Days and money are weighed together: 2 days and ${money(300, s.currency)} weigh ${money(2 * s.dayRate + 300, s.currency)}.`,
    startSmall: (s: SettingsView) =>
      `A hand-over that may lose ${both(s.startSmall, s)}, or less, takes five lines and is done in one click. Between two people it is suggested first, and nothing smaller ever is.`,
    threshold: (s: SettingsView) =>
      `No single hand-over may lose more than ${both(s.threshold, s)}. Above half of that, ${days(s.threshold / 2)}, its terms ask for more care. Nothing larger is ever suggested.`,
    fatalLoss: (s: SettingsView) =>
      `Everything held at once may never lose more than ${both(s.fatalLoss, s)}, even if all of it failed together.`,
    budgetPerQuarter: (s: SettingsView) =>
      `${both(s.budgetPerQuarter, s)}, may be lost in a quarter in order to learn. Going over is said, not forbidden.`,
    usualShareLost: (s: SettingsView) =>
      `Of ${days(s.fatalLoss)} at stake, ${days(s.fatalLoss * s.usualShareLost)} are lost if it goes as usual. Once 20 hand-overs have ended, their own share counts.`,
    zone: ({ zone }: SettingsView) =>
      `A quarter begins at midnight in ${zone.replace(/^.*\//, "").replaceAll("_", " ")}.`,
  } satisfies Record<keyof SettingsView, (settings: SettingsView) => string>,
  value: {
    currency: (s: SettingsView) => s.currency,
    dayRate: (s: SettingsView) => money(s.dayRate, s.currency),
    startSmall: (s: SettingsView) => days(s.startSmall),
    threshold: (s: SettingsView) => days(s.threshold),
    fatalLoss: (s: SettingsView) => days(s.fatalLoss),
    budgetPerQuarter: (s: SettingsView) => days(s.budgetPerQuarter),
    usualShareLost: (s: SettingsView) => `${figure(s.usualShareLost * 100)} %`,
    zone: (s: SettingsView) => s.zone.replaceAll("_", " "),
  } satisfies Record<keyof SettingsView, (settings: SettingsView) => string>,
} as const
