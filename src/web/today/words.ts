import { list } from "../app/dates.ts"

const counted = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
]

/** What Today says. Calm is the product. */
export const words = {
  title: "Today",
  reading: "Reading what was said.",
  nothing: "Nothing needs you.",
  haveIt: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? "has" : "have"} it.`,
  others: (n: number) => (n === 1 ? "one other" : `${counted[n]?.toLowerCase() ?? n} others`),
  needYou: (n: number) => (n === 1 ? "One thing needs you." : `${counted[n] ?? n} things need you.`),
  nobody: "Nobody holds anything for you yet.",
  invite: "Invite someone",
  inviteSays: "You are the only one here so far.",
  handOver: "Hand over something small",
  handOverSays: "It takes under a minute.",
  held: "People and what they hold",
  holding: "What you hold for others",
  drafts: (n: number) =>
    n === 1 ? "One draft waits to be finished" : `${counted[n] ?? n} drafts wait to be finished`,
  need: {
    "finish-draft": { kind: () => "A draft", act: () => "Go on writing" },
    "answer-round": {
      kind: (name: string, you: "leader" | "delegate", round: number) => {
        if (round > 1) return `${name} proposes something else`
        return you === "delegate" ? `${name} asks you` : `${name} asks to own`
      },
      act: () => "Read and answer",
    },
    "give-back-brief": {
      kind: (name: string) => `Your back-brief to ${name}`,
      act: () => "Give your back-brief",
    },
    "confirm-back-brief": {
      kind: (name: string) => `${name} says what is expected`,
      act: (name: string) => `Answer ${name}`,
    },
    "receive-flag": {
      kind: (name: string) => `${name} has told you bad news`,
      act: (name: string) => `Thank ${name}`,
    },
    "answer-help": {
      kind: (name: string, you: "leader" | "delegate") =>
        you === "leader" ? `${name} asks for help` : `${name} offers support`,
      act: (name: string) => `Answer ${name}`,
    },
    "check-in": { kind: (name: string) => `Your check-in with ${name}`, act: () => "Check in" },
    declare: {
      kind: (name: string) => `${name} hears from you how it came out`,
      act: () => "Say how it came out",
    },
    "confirm-outcome": {
      kind: (name: string) => `${name} says how it came out`,
      act: (name: string) => `Read what ${name} says`,
    },
    "answer-dispute": {
      kind: (name: string) => `${name} sees something otherwise`,
      act: (name: string) => `Answer ${name}`,
    },
    "answer-call": {
      kind: (name: string) => `Your agreement with ${name} calls you in`,
      act: (name: string) => `Answer ${name}`,
    },
    "answer-change": {
      kind: (name: string) => `${name} proposes a change of terms`,
      act: () => "Read and answer",
    },
    "account-for-step-in": {
      kind: (name: string, you: "leader" | "delegate") =>
        you === "leader" ? `You stepped in with ${name}. How was it?` : `${name} stepped in. How was it?`,
      act: () => "Say how it was",
    },
    reflect: {
      kind: (name: string, you: "leader" | "delegate") =>
        you === "leader"
          ? `It fell short with ${name}. You look first`
          : `It fell short. ${name} has looked first`,
      act: (_: string) => "Look at it",
    },
    "write-learning": {
      kind: (name: string) => `What you and ${name} take from it`,
      act: () => "Write it down",
    },
    "agree-learning": {
      kind: (name: string) => `${name} wrote down what is learned`,
      act: () => "Read and agree",
    },
    "answer-correction": {
      kind: (name: string) => `${name} says that it turned out otherwise`,
      act: () => "Read and answer",
    },
    close: { kind: (name: string) => `You and ${name} can close this`, act: () => "Read and close" },
  },
  why: {
    answerBy: (day: string) => `An answer by ${day}. Whatever you say, it counts against nobody.`,
    backBriefBy: (day: string) => `In your own words, by ${day}.`,
    nearly: (name: string, day: string) => `${name} said nearly. Once more in your own words, by ${day}.`,
    confirmBackBrief: (name: string, when: string) =>
      `${name}, ${when}. Three days of silence say yes for you.`,
    said: (name: string, when: string) => `${name}, ${when}.`,
    about: (outcome: string) => `About “${outcome}”.`,
    agreedToday: "Agreed for today. One of three words is enough.",
    agreedOn: (day: string) => `Agreed for ${day}. One of three words is enough.`,
    dueToday: "It is due today.",
    dueOn: (day: string) => `It was due on ${day}.`,
    silenceConfirms: (name: string, when: string) =>
      `${name}, ${when}. Seven days of silence say yes for you.`,
    silenceStands: (name: string, when: string) =>
      `${name}, ${when}. Without an answer, both accounts stand after seven days.`,
    calledIn: (when: string) => `You were called in ${when}.`,
    changeWaits: (name: string, by: string) =>
      `Until you answer, what you and ${name} agreed stands.${by && ` It waits until ${by}.`}`,
    account: (name: string) => `You and ${name} answer apart. Both answers open together.`,
    reflect: (name: string, you: "leader" | "delegate") =>
      you === "leader"
        ? `${name} reads what you write before writing anything.`
        : `${name} has said their part.`,
    correction: (name: string) => `Until you answer, what you and ${name} had said stands.`,
    learning: "One thing is enough.",
    settled: (day: string) => `Settled on ${day}. After two weeks it closes by itself.`,
  },
} as const
