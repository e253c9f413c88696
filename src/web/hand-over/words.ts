import type { Level, Size } from "../../domain/delegation/terms.ts"
import { dayAndTimeOf, list, timeOf, today, weekdayAndDay } from "../app/dates.ts"
import { days, figure, money } from "../app/figures.ts"
import { terms } from "../delegation/terms/words.ts"
import type { Fields, Part } from "./fields.ts"

/** Who writes, and the other one by name. */
export type Voice = { you: "leader" | "delegate"; other: string }

const leads = ({ you, other }: Voice) => (you === "leader" ? "I" : other)
const names = ({ you, other }: Voice) => ({ you, leader: other, delegate: other })
const holds = ({ you, other }: Voice, mine: string, theirs: string) =>
  you === "delegate" ? `I ${mine}` : `${other} ${theirs}`

const COUNTED = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
const counted = (n: number) => COUNTED[n] ?? figure(n)

type Loss = { days: number | null; money: number | null }

/** `5 days`, `2 days and EUR 150`, `EUR 300`; nothing when nothing may be lost. */
function loss(atMost: Loss, currency: string): string {
  const parts = [
    ...(atMost.days ? [days(atMost.days)] : []),
    ...(atMost.money ? [money(atMost.money, currency)] : []),
  ]
  return list(parts)
}

/** `Five days`, at the beginning of a sentence. */
function lossFirst(atMost: Loss, currency: string): string {
  const whole = atMost.days && !atMost.money && COUNTED[atMost.days]
  return whole ? `${whole} ${atMost.days === 1 ? "day" : "days"}` : loss(atMost, currency)
}

/** The name of each part, as the page asks for it. */
export const labels: { readonly [part in Part]: (voice: Voice) => string } = {
  outcome: ({ you }) => (you === "leader" ? "The outcome" : "What I would like to own"),
  success: () => "It has succeeded when",
  failure: () => "It has failed when",
  due: () => "By",
  atMost: () => "At most",
  worstCase: () => "At worst",
  area: () => "Area",
  why: () => "Why it matters",
  whyYou: ({ you, other }) => (you === "leader" ? `Why ${other}` : "Why me"),
  ifItFallsShort: (voice) => `If it falls short, ${leads(voice)} will …`,
  resources: () => "Resources",
  training: () => "Training",
  checkIns: (voice) => holds(voice, "check in", "checks in"),
  limits: () => "Limits",
  tripwires: ({ you, other }) => `Call ${you === "leader" ? "me" : other} in if`,
  level: () => "Who decides",
  canBeUndone: () => "Can it be undone?",
  affected: () => "Who else is affected",
  undo: () => "How it can be undone",
  withinReach: ({ you, other }) =>
    you === "leader" ? "When I am within reach" : `When ${other} is within reach`,
  secondPair: () => "A second pair of eyes",
}

/** The name of each part in the middle of a sentence: what is missing, what differs. */
const partNames: { readonly [part in Part | "person"]: (voice: Voice) => string } = {
  person: () => "whom to ask",
  outcome: () => "the outcome",
  success: () => "when it has succeeded",
  failure: () => "when it has failed",
  due: () => "by when",
  atMost: () => "what may be lost",
  worstCase: () => "what happens at worst",
  why: () => "why it matters",
  whyYou: ({ you, other }) => (you === "leader" ? `why ${other}` : "why you"),
  ifItFallsShort: ({ you, other }) =>
    you === "leader" ? "what you will do if it falls short" : `what ${other} will do if it falls short`,
  resources: () => "the resources",
  training: () => "the training",
  checkIns: ({ you, other }) => (you === "leader" ? `when ${other} checks in` : "when you check in"),
  affected: () => "who else is affected",
  undo: () => "how it can be undone",
  withinReach: ({ you, other }) =>
    you === "leader" ? "when you are within reach" : `when ${other} is within reach`,
  secondPair: () => "a second pair of eyes",
  area: () => "the area",
  limits: () => "the limits",
  tripwires: ({ you, other }) => (you === "leader" ? "what calls you in" : `what calls ${other} in`),
  level: () => "who decides",
  canBeUndone: () => "whether it can be undone",
}

/** What is missing, at its own field. */
const missingFaults: { readonly [part in Part]?: string } & { person: string } = {
  person: "Choose whom to ask.",
  outcome: "Say what is true when it is done.",
  success: "Say what both of you will see when it has succeeded.",
  failure: "Say what both of you would see if it failed.",
  due: "Choose the day by which it is done.",
  atMost: "Say how many days or how much money may be lost. It may be none: write 0.",
  worstCase: "Say in words what happens at worst.",
  why: "Say why it matters.",
  whyYou: "Say why this person.",
  ifItFallsShort: "A word given beforehand is needed here.",
  resources: "Say what there is to work with, even if it is nothing.",
  training: "Say what there is to learn with, even if it is nothing.",
  checkIns: "Choose how often.",
  affected: "Say who else feels it if it goes wrong.",
  undo: "Say how it can be undone, or what softens it.",
  withinReach: "Say when.",
  secondPair: "Say whose.",
}

const SIZES: Record<Size, string> = { small: "small", medium: "medium", large: "large" }

export const words = {
  handOver: {
    title: "Hand over",
    to: "Hand over to",
    person: "To whom",
    placeholder: "whom?",
    notDraft: "This is no draft any more.",
    read: "Read it as it stands",
  },
  ask: {
    title: "Ask for it",
    to: "Ask",
    person: "Whom to ask",
    placeholder: "whom?",
    leavesNoMark: (name: string | null) =>
      `${name ?? "Whom you ask"} may commit, propose something else or say not now. Asking leaves no mark on anyone. These are your own words, so nobody asks you to repeat them.`,
  },
  propose: {
    title: "Propose something else",
    head: (name: string) => `Propose something else to ${name}`,
    send: (name: string) => `Propose it to ${name}`,
    back: (round: number) => `Back to round ${round}`,
    soFar: (round: number) => `Round ${round}:`,
    nothing: "nothing",
    remark: "Why I change this",
    differs: (parts: number, round: number) =>
      parts === 1
        ? `One thing differs from round ${round}:`
        : `${counted(parts)} things differ from round ${round}:`,
    same: (round: number) => `Nothing differs from round ${round} yet.`,
    yourWord: (name: string) =>
      `Proposing gives your word to these terms. ${name} may commit, propose something else or leave it.`,
    meanwhile: "While you were writing:",
    kept: "Your words are kept.",
    compare: (round: number) => `Compare them with round ${round}`,
    goOn: "Go on from there",
  },
  nobody: "Nobody by that name.",
  awayUntil: (onDay: string) => `away until ${onDay.replace(/^on /, "")}`,
  someone: { leader: "your leader", delegate: "the delegate" },
  ifYouLike: "if you like",
  calendar: "Calendar",
  criterion: (index: number, count: number) => `Criterion ${index + 1} of ${count}`,
  condition: (index: number, count: number) => `Condition ${index + 1} of ${count}`,
  andWhen: "and when …",
  orWhen: "or when …",
  orIf: "or if …",
  seen: {
    none: "seen later?",
    by: (day: string) => `seen by ${day}`,
    label: (criterion: number) => `When criterion ${criterion} can be seen`,
    sameDay: "On the day it is due",
  },
  atMost: {
    days: "Days that may be lost at most",
    money: (currency: string) => `Money that may be lost at most, in ${currency}`,
    unit: (n: number | null) => (n === 1 ? "day," : "days,"),
    noDays: "no",
    noMoney: "no money",
    asSuggested: "as suggested",
  },
  checkIns: {
    every: "How often",
    atTheEnd: "at the end",
    rhythms: { P7D: "every week", P14D: "every two weeks", P28D: "every four weeks" },
    own: "other",
    ownEvery: "Days between check-ins",
    unit: (n: number) => (n === 1 ? "day" : "days"),
    grace: "Days of grace",
    graces: { "0": "none", "1": "one day", "2": "two days" },
    ownGrace: "Days of grace",
  },
  limits: {
    effort: "Planned effort",
    effortHint: "tells when it is near",
    money: (currency: string) => `Money to spend, ${currency}`,
    none: "no limit",
    days: "days",
  },
  level: (voice: Voice, which: Level) => terms.level(names(voice), which),
  levelName: terms.levelName,
  rhythm: (voice: Voice, checkIns: Fields["checkIns"]) => terms.rhythm(names(voice), checkIns),
  limit: ({ effortDays, money: amount }: Fields["limits"], currency: string) =>
    loss({ days: effortDays, money: amount }, currency) || "none",
  undone: {
    yes: "Yes",
    no: "No",
    softened: "What softens it, since it cannot be undone",
  },
  answerBy: "An answer by",
  answerByNote: "Left open, it is seven days.",
  backBrief: ({ you, other }: Voice) =>
    you === "leader" ? `Ask ${other} for a back-brief` : "Ask for a back-brief",
  backBriefNote: ({ you, other }: Voice) =>
    `${you === "leader" ? other : "The delegate"} first says in their own words what is expected.`,
  yourWord: {
    title: "Your word, given beforehand",
    text: (name: string) => `You read it again when bad news comes. ${name} says if it held.`,
    theirs: (name: string) => `This is for ${name} to give. It stands as a suggestion.`,
  },
  record: {
    title: (voice: Voice) =>
      voice.you === "leader" ? `What ${voice.other}’s record suggests` : "What your record suggests",
    start: "Start small.",
    nothing: (voice: Voice, start: number) =>
      voice.you === "leader"
        ? `Nothing you handed to ${voice.other} has settled yet, so ${days(start)} is where it starts.`
        : `Nothing ${voice.other} handed to you has settled yet, so ${days(start)} is where it starts.`,
    link: (name: string) => `${name} and you`,
  },
  grown: (atMost: Loss, currency: string, size: Size, canBeUndone: boolean) =>
    canBeUndone
      ? `${lossFirst(atMost, currency)} is a ${SIZES[size]} hand-over, so these belong to it too. What is filled in may stay.`
      : "What cannot be undone is a large hand-over, so these belong to it too. What is filled in may stay.",
  more: {
    label: "Add more",
    added: "These are not needed for a small one. What is left alone is left out.",
  },
  foot: {
    small: (atMost: Loss, currency: string) =>
      `${loss(atMost, currency) ? `At most ${loss(atMost, currency)}` : "Nothing"} may be lost, so this is all there is to fill.`,
    atTheEnd: (voice: Voice) => `${holds(voice, "say", "says")} how it went at the end.`,
    area: (area: string) => `It belongs to ${area}.`,
    medium: (atMost: Loss, currency: string) => `At most ${loss(atMost, currency)} may be lost.`,
    newToThem: (name: string) => `If this is new to ${name}, it begins with a back-brief.`,
    large: (name: string) => `${name} says in a back-brief what is expected before it begins.`,
    own: "These are your own words, so nobody asks you to repeat them.",
  },
  send: {
    ask: (name: string | null) => (name ? `Ask ${name}` : "Ask"),
    sending: (name: string | null) => (name ? `Sending to ${name}` : "Sending"),
    keep: "Keep as a draft",
    keeping: "Keeping it",
    kept: (at: string, now: string, zone: string) => {
      const when =
        today(at, zone) === today(now, zone) ? `at ${timeOf(at, zone)}` : `on ${dayAndTimeOf(at, zone, now)}`
      return `Kept as a draft ${when}. Only you see it.`
    },
    offline: "You are offline. What you write is kept here and sent when you say so.",
    signedOut: "You were signed out. Your words are still on this page.",
    draftChanged:
      "This draft was changed elsewhere while you were writing. Your words are still here; send them again.",
  },
  missing: {
    begin: (count: number, name: string | null) =>
      `${counted(count)} ${count === 1 ? "thing is" : "things are"} missing before you can ask${name ? ` ${name}` : ""}: `,
    beginProposal: (count: number) =>
      `${counted(count)} ${count === 1 ? "thing is" : "things are"} missing before you can propose it: `,
    fault: (part: Part | "person") => missingFaults[part] ?? "",
  },
  tooLarge: {
    title: (atMost: string, whose: string | null) =>
      whose === null
        ? `${atMost} is more than may be lost at once.`
        : `${atMost} is more than ${whose} can lose at once.`,
    titleTheirs: (atMost: string, voice: Voice) =>
      voice.you === "leader"
        ? `${atMost} is more than you want to lose at once.`
        : `${atMost} is more than ${voice.other} wants to lose at once.`,
    line: (threshold: number) => `The line is at ${days(threshold)}, for everyone alike.`,
    lineTheirs: (threshold: number, voice: Voice) =>
      `${voice.you === "leader" ? "You drew the line" : `${voice.other} drew the line`} at ${days(threshold)}.`,
    ways: "Nothing is lost of what you wrote. Three ways to make it smaller:",
    waits: (threshold: number) => `Waits for ${days(threshold)} or fewer.`,
    ofMoney: (n: number) => `${days(Math.round(n * 10) / 10)} of work`,
    chosen: (atMost: string) => `At most is now ${atMost}.`,
    first: {
      label: ({ you }: Voice) => (you === "leader" ? "Hand over a first part" : "Ask for a first part"),
      why: (atMost: string) => `As much of it as fits; the rest when that is met. At most ${atMost}.`,
    },
    earlier: {
      label: ({ you, other }: Voice) =>
        you === "leader" ? "Be called in sooner" : `Call ${other} in sooner`,
      why: (atMost: string) => `It stops before more than that is at stake. At most ${atMost}.`,
    },
    pilot: {
      label: () => "Try it as a pilot",
      why: (atMost: string, due: string | null) =>
        `A trial with an end${due ? `, ${weekdayAndDay(due)}` : " date"}. At most ${atMost}.`,
    },
  },
  partName: (part: Part | "person", voice: Voice) => partNames[part](voice),
  loss,
  lossFirst,
  lossOrNothing: (atMost: Loss, currency: string) => loss(atMost, currency) || "nothing",
} as const
