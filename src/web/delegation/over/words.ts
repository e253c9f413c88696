/** What is over before it was declared: one calm sentence. */
export const words = {
  with: ["With ", ""],
  declined: (name: string, day: string) =>
    `${name} declined on ${day}. Declining needs no reason and leaves no mark on anyone.`,
  youDeclined: (day: string) => `You declined on ${day}. That needs no reason and leaves no mark on anyone.`,
  notNow: (name: string, day: string) => `${name} said not now, on ${day}. You may ask again.`,
  youSaidNotNow: (name: string, day: string) => `You said not now, on ${day}. ${name} may ask again.`,
  withdrawn: (name: string, day: string) => `${name} withdrew it on ${day}. It leaves no mark on anyone.`,
  youWithdrew: (day: string) => `You withdrew it on ${day}. It leaves no mark on anyone.`,
  lapsed: (day: string) => `No answer came in time, so it lapsed on ${day}. It leaves no mark on anyone.`,
  discarded: "This draft was thrown away. Nobody else has seen it.",
  handedBack: (name: string, day: string) => `${name} handed it back on ${day}. It leaves no mark on anyone.`,
  youHandedBack: (day: string) => `You handed it back on ${day}. It leaves no mark on anyone.`,
  takenBack: (name: string, day: string, calledIn: boolean) =>
    `${name} took it back on ${day}. The agreement ${calledIn ? "had called" : "had not called"} ${name} in.`,
  youTookBack: (day: string, calledIn: boolean) =>
    `You took it back on ${day}. The agreement ${calledIn ? "had called" : "had not called"} you in.`,
  cancelled: (day: string) => `It ended on ${day}, for a cause outside of you both.`,
  left: (day: string) => `It ended on ${day}, because one of you left. It leaves no mark on anyone.`,
  silence: (day: string) => `Nobody had moved for sixty days past due, so it ended on ${day}.`,
  reason: "The reason",
  cause: (name: string) => `The cause, as ${name} sees it`,
  yourCause: "The cause, as you see it",
  view: (name: string) => `How ${name} sees it`,
  yourView: "How you see it",
  addView: "How do you see it?",
  addViewSays: (name: string) => `It stands beside what ${name} wrote.`,
  sendView: "Put it beside",
  noView: "Nothing was added.",
} as const
