/** The delegate names a step-in, to be kept for both. */
export const words = {
  open: (name: string) => `Keep that ${name} stepped in`,
  says: (name: string) => `I would like it kept that ${name} stepped in.`,
  kind: (name: string) => `What ${name} did`,
  what: "What happened",
  on: "On which day",
  calendar: "Calendar",
  note: (name: string) =>
    `${name} reads this. When it is all over, you are both asked how it was, each apart. It blames nobody.`,
  send: "Keep it",
  choose: "Choose one of the four first.",
  empty: "Say what happened. A few words are enough.",
  day: "Say on which day it was.",
} as const
