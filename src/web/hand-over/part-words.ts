import type { Part } from "./fields.ts"
import type { Voice } from "./words.ts"

const leads = ({ you, other }: Voice) => (you === "leader" ? "I" : other)

/** The name of each part, as the page asks for it. */
export const labels: { readonly [part in Part]: (voice: Voice) => string } = {
  outcome: () => "The outcome",
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
  resourcesBy: () => "By when the resources are there",
  training: () => "Training",
  trainingBy: () => "By when the training is given",
  checkIns: (voice) => (voice.you === "delegate" ? "I check in" : `${voice.other} checks in`),
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
export const partNames: { readonly [part in Part | "person"]: (voice: Voice) => string } = {
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
  resourcesBy: () => "by when the resources are there",
  training: () => "the training",
  trainingBy: () => "by when the training is given",
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
export const missingFaults: { readonly [part in Part | "person"]?: string } = {
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
