/** What stands on every page of a delegation, whatever its stage. */
export const words = {
  someone: "Someone",
  noOutcome: "Nothing written yet",
  fallsShort: (text: string) => `If it falls short, I will ${text.replace(/^I will /, "")}`,
  /** What the leader said beforehand, as a whole sentence. */
  ownWord: (text: string) => (/^I\b/.test(text) ? text : `I will ${text}`),
  fault: {
    offline: "You are offline. Your words stay here; send them when you are back.",
    signedOut: "You were signed out. Your words are still here.",
    meanwhile: (what: string) =>
      `${what} That was while you were writing. Your words are still here; send them again.`,
    moved: "Something else happened while you were writing. Your words are still here; send them again.",
    /** Nothing was written: a press was too late for what was read. */
    whileReading: (what: string) =>
      `${what || "Something else happened."} That was while you were reading. Send it again if it still holds.`,
    empty: "A word is needed here.",
  },
  promisedBy: {
    label: "By when",
    says: (name: string) => `With a day it becomes a promise to ${name}.`,
    calendar: "Calendar",
  },
  ifYouLike: "if you like",
  keepForLater: "Keep for later",
  sending: (name: string) => `Sending to ${name}`,
  sent: (name: string) => `Sent to ${name}.`,
  movedOn: {
    title: (what: string) => `${what} That was while you were writing.`,
    kept: "Your words are kept here.",
    asReply: "Send them as a reply",
    letGo: "Let them go",
  },
  draft: {
    crumb: "A draft. Only you see it.",
    to: (name: string) => `For ${name}, when you ask.`,
    toNobody: "For nobody yet.",
    goOn: "Go on writing",
    discard: "Throw it away",
    discardNote: "Nobody has seen it. It cannot be brought back.",
  },
  list: {
    title: "Everything",
    lede: "What you lead and what you hold, from draft to end. Only the two of you see each.",
    drafts: "Drafts",
    negotiating: "Being agreed",
    held: "Held",
    settled: "Settled",
    over: "Ended before it was declared",
    more: "Show earlier ones",
    none: "Nothing here yet.",
    handOver: "Hand over something small",
  },
} as const
