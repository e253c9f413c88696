import { day, weekdayAndDay } from "../../app/dates.ts"
import { days, figure, money } from "../../app/figures.ts"
import type { Party } from "../reading.ts"

type Names = { you: Party; leader: string; delegate: string }

/** The delegate as the subject of a sentence, with the verb for "you" or for a name. */
const holder = ({ you, delegate }: Names, yours: string, theirs: string) =>
  you === "delegate" ? `You ${yours}` : `${delegate} ${theirs}`

const leads = ({ you, leader }: Names, yours: string, theirs: string) =>
  you === "leader" ? `You ${yours}` : `${leader} ${theirs}`

const whoLeads = ({ you, leader }: Names) => (you === "leader" ? "you" : leader)
const whoHolds = ({ you, delegate }: Names) => (you === "delegate" ? "you" : delegate)

/** The seven levels, each as what it means for the one who reads. */
const level = {
  1: (n: Names) =>
    `${leads(n, "decide", "decides")} and ${n.you === "leader" ? "tell" : "tells"} ${whoHolds(n)}.`,
  2: (n: Names) => `${leads(n, "decide, and say", "decides, and says")} why.`,
  3: (n: Names) =>
    `${leads(n, "ask", "asks")} ${whoHolds(n)} first, then ${n.you === "leader" ? "decide" : "decides"}.`,
  4: () => "You decide together.",
  5: (n: Names) =>
    `${holder(n, "decide, and may ask", "decides, and may ask")} ${n.you === "leader" ? "your" : `${n.leader}’s`} advice.`,
  6: (n: Names) => `${holder(n, "decide", "decides")}; ${whoLeads(n)} may ask afterwards.`,
  7: (n: Names) => `${holder(n, "decide, and need", "decides, and need")} not say how.`,
} as const

const levelNames = ["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]
const counted = ["no", "one", "two", "three", "four", "five", "six"]

function every(rhythm: string): string {
  const [, count = "1", unit] = /^P(\d+)([DW])$/.exec(rhythm) ?? []
  const n = unit === "W" ? Number(count) * 7 : Number(count)
  if (n === 1) return "every day"
  if (n === 7) return "every week"
  return n % 7 === 0
    ? `every ${counted[n / 7] ?? figure(n / 7)} weeks`
    : `every ${counted[n] ?? figure(n)} days`
}

/** The parts of an agreement, and what the product says of them. */
export const terms = {
  outcome: "The outcome",
  why: "Why it matters",
  success: "It has succeeded when",
  failure: "It has failed when",
  atMost: "At most",
  ifItFallsShort: "If it falls short",
  calledIn: ({ you, leader }: Names) =>
    you === "leader" ? "You are called in if" : `${leader} is called in if`,
  resources: "Resources, training",
  by: "By",
  limits: "Limits",
  whoDecides: "Who decides",
  whyYou: ({ you, delegate }: Names) => (you === "delegate" ? "Why you" : `Why ${delegate}`),
  area: "Area",
  affected: "Who else is affected",
  undo: "How it can be undone",
  withinReach: ({ you, leader }: Names) =>
    you === "leader" ? "When you are within reach" : `When ${leader} is within reach`,
  secondPair: "A second pair of eyes",
  due: (due: string) => `${weekdayAndDay(due)}.`,
  byItself: (
    { on, moneyOver }: { on?: string | null | undefined; moneyOver?: number | null | undefined },
    { currency, today }: { currency: string; today: string },
  ) => {
    if (on) return `when ${day(on, today)} is over`
    return typeof moneyOver === "number" ? `above ${money(moneyOver, currency)}` : null
  },
  seenBy: (which: string, today: string) => `seen by ${day(which, today)}`,
  thereBy: (which: string, today: string) => `there by ${day(which, today)}, as a promise`,
  loss: (atMost: { days: number; money: number }, currency: string) => {
    if (atMost.days === 0 && atMost.money === 0) return "Nothing beyond the planned effort."
    const lost = atMost.days === 0 ? "No days" : days(atMost.days)
    const paid = atMost.money === 0 ? "no money" : money(atMost.money, currency)
    return `${lost} beyond the planned effort, and ${paid}.`
  },
  rhythm: (
    n: Names,
    checkIns: { every: string; graceDays: number; workingDays?: boolean | undefined } | null,
  ) => {
    if (!checkIns) return `${holder(n, "say", "says")} how it went at the end.`
    const { graceDays, workingDays } = checkIns
    const working = workingDays ? "working " : ""
    const days =
      graceDays === 1 ? `one ${working}day’s` : `${counted[graceDays] ?? figure(graceDays)} ${working}days’`
    const grace = graceDays === 0 ? "" : `, with ${days} grace`
    return `${holder(n, "check in", "checks in")} ${every(checkIns.every)}${workingDays ? ", on working days" : ""}${grace}.`
  },
  effortPlanned: (n: number) => `${days(n)} ${n === 1 ? "is" : "are"} planned.`,
  moneyPlanned: (n: number, currency: string) => `${money(n, currency)} may be spent.`,
  level: (n: Names, which: number) =>
    level[(which as keyof typeof level) in level ? (which as keyof typeof level) : 5](n),
  levelName: (which: number) => `Level\u00a0${which}, ${levelNames[which - 1] ?? ""}`,
  cannotBeUndone: "It cannot be undone.",
  added: "added:",
  removed: "removed:",
  endOfChange: "end of change.",
} as const
