/** What turned out otherwise than both had said: it counts once the other sees it so too. */
export const words = {
  open: "Something turned out otherwise",
  lede: (name: string) =>
    `Change what turned out otherwise than you both had said. It counts once ${name} sees it so too.`,
  shows: "What shows it",
  text: (name: string) => `A word to ${name}`,
  send: (name: string) => `Say it to ${name}`,
  nothing: "Nothing is changed yet.",
  theirs: (name: string) => `${name} says that it turned out otherwise.`,
  yours: "You say that it turned out otherwise.",
  until: (by: string) =>
    `Until you answer, what you both had said stands. It waits until ${by}; then it lapses.`,
  waits: (name: string, by: string) =>
    `Until ${name} answers, what you both had said stands. ${name} has it until ${by}; then it lapses.`,
  confirm: "I see it so too",
  keep: "Keep to what we said",
  keepText: (name: string) => `A word to ${name}`,
  keepNote: "How it came out stays as it is.",
  withdraw: "Withdraw it",
  withdrawSays: "What you both had said stands, as if nothing had been asked.",
} as const
