/** The delegate names a step-in, or the leader says that one happened: it is kept for both. */
export const words = {
  delegate: {
    open: (name: string) => `Keep that ${name} stepped in`,
    says: (name: string) => `I would like it kept that ${name} stepped in.`,
    kind: (name: string) => `What ${name} did`,
    what: "What happened",
    note: (name: string) =>
      `${name} reads this. When it is all over, you are both asked how it was, each apart. It blames nobody.`,
  },
  leader: {
    open: () => "I stepped in",
    says: (name: string) =>
      `${name} reads it too. Whether the agreement called you in that day is kept with it.`,
    kind: () => "What you did",
    what: "Why",
    note: (name: string) =>
      `It stays on the line. When it is all over, you and ${name} are both asked how it was, each apart.`,
  },
  on: "On which day",
  calendar: "Calendar",
  send: "Keep it",
  choose: "Choose one of the four first.",
  empty: "A few words are enough.",
  day: "Say on which day it was.",
  duty: "It counts for nothing later.",
} as const
