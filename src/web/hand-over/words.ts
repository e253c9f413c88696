import type { Level, Size } from "../../domain/delegation/terms.ts"
import { dayAndTimeOf, list, timeOf, today, weekdayAndDay } from "../app/dates.ts"
import { days, figure, money } from "../app/figures.ts"
import { terms } from "../delegation/terms/words.ts"
import type { Fields } from "./fields.ts"

/** Who writes, and the other one by name. */
export type Voice = { you: "leader" | "delegate"; other: string }

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
    outcome: "What I would like to own",
    placeholder: "whom?",
    opened: {
      title: "Opened to be asked for",
      by: (name: string, weight: string) => (weight ? `${name}, ${weight}` : name),
      here: (name: string) => `${name} opened this to be asked for.`,
      someone: "Somebody",
      erased: "Words that are gone",
    },
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
    remarkOn: (label: string) => `Why I change “${label}”`,
    differs: (parts: number, round: number) =>
      parts === 1
        ? `One thing differs from round ${round}:`
        : `${counted(parts)} things differ from round ${round}:`,
    same: (round: number) => `Nothing differs from round ${round} yet.`,
    yourWord: (name: string) =>
      `Proposing gives your word to these terms. ${name} may commit, propose something else or leave it.`,
    meanwhile: "While you were writing:",
    kept: "Your words are kept.",
    seeFirst: (round: number) => `Waits until you have seen round ${round} beside yours.`,
    readFirst: "Waits until you go on from what happened.",
    compare: (round: number) => `Compare them with round ${round}`,
    goOn: "Go on from there",
  },
  change: {
    title: "Propose a change",
    head: (name: string) => `Propose a change to ${name}`,
    back: "Back to what is agreed",
    yourWord: (name: string) =>
      `What you agreed stands until ${name} says yes. Proposing gives your word to these terms; ${name} may keep to what is agreed.`,
    text: (name: string) => `A word to ${name}`,
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
  there: {
    none: "there by a day?",
    by: (day: string) => `there by ${day}, as a promise`,
    label: (part: string) => `${part}: by when`,
    noDay: "No day",
  },
  byItself: {
    none: "a day or a sum?",
    label: (condition: number) => `When condition ${condition} calls by itself`,
    by: "What it calls by itself on",
    day: "when a day is over",
    sum: "above a sum",
    above: (currency: string) => `Above, ${currency}`,
    inWords: "Only in words",
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
    workingDays: "On working days only",
    graces: { "0": "none", "1": "one day", "2": "two days" },
    ownGrace: "Days of grace",
  },
  limits: {
    effort: "Planned effort",
    money: (currency: string) => `Money to spend, ${currency}`,
    none: "no limit",
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
  backBrief: (name: string) => `Ask ${name} for a back-brief`,
  backBriefNote: (name: string) => `${name} first says what is expected, in ${name}’s own words.`,
  yourWord: {
    title: "Your word, given beforehand",
    text: (name: string) => `You read it again when bad news comes. ${name} says if it held.`,
    theirs: (name: string) => `This is for ${name} to give. It stands as a suggestion.`,
    theirsGiven: (name: string) => `${name}’s word, given beforehand.`,
  },
  first: {
    pick: "Your first one here. Pick something small, that can be undone, and that is not what you fear most.",
    why: {
      outcome: "What is to be true in the end. How it comes about is theirs from the first day on.",
      success: "Something both of you can see, so that nobody has to be the judge of it.",
      atMost: "What you can bear to lose is what you can let go of.",
      worstCase: "Said beforehand it frightens less, should it come.",
      failure: "Agreed now, it needs no argument later.",
      why: "Whoever knows what it is for can decide what you did not foresee.",
      ifItFallsShort: "Your word, given before anything has happened. It is what makes trying safe.",
      checkIns: "They say how it goes on these days, so that you need not ask in between.",
    },
    send: "They may say no, or say it otherwise. Neither leaves a mark on anyone.",
  },
  record: {
    title: (voice: Voice) =>
      voice.you === "leader" ? `What ${voice.other}’s record suggests` : "What your record suggests",
    level: (voice: Voice, which: Level) => terms.level(names(voice), which),
    leap: (size: string) => `${size} is a leap. You may; it is kept as courage.`,
    link: (name: string) => `${name} and you`,
  },
  grown: (atMost: Loss, currency: string, size: Size, canBeUndone: boolean) =>
    canBeUndone
      ? `${lossFirst(atMost, currency)} is a ${SIZES[size]} hand-over, so these belong to it too. What is filled in may stay.`
      : "What cannot be undone is a large hand-over, so these belong to it too. What is filled in may stay.",
  agreed: {
    level: (area: string, level: number, decides: string) =>
      `In ${area} you agreed on level ${level}: ${decides}.`,
    outOfYourHands: (area: string, holder: string) =>
      `${area} is out of your hands: ${holder} decides in it. You may ask for this all the same.`,
  },
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
    draftChanged:
      "This draft was changed elsewhere while you were writing. Your words are still here; send them again.",
  },
  stillHere: { said: "What you wrote before is still here.", anew: "Begin anew" },
  missing: {
    begin: (count: number, name: string | null) =>
      `${counted(count)} ${count === 1 ? "thing is" : "things are"} missing before you can ask${name ? ` ${name}` : ""}: `,
    beginProposal: (count: number) =>
      `${counted(count)} ${count === 1 ? "thing is" : "things are"} missing before you can propose it: `,
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
  loss,
  lossFirst,
  lossOrNothing: (atMost: Loss, currency: string) => loss(atMost, currency) || "nothing",
} as const
