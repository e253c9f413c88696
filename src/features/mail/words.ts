const COUNTED = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]

/** What mails say: who, and where it can be read. Never what somebody wrote. */
export const words = {
  someone: "Someone",
  digest: {
    waiting: (n: number) =>
      n === 1 ? "One thing waits for you." : `${COUNTED[n] ?? n} things wait for you.`,
    answer: (name: string) => `${name} waits for your answer.`,
    hear: (name: string) => `${name} waits to hear from you.`,
    named: "A post on the board asks whether it may name you.",
    between: (name: string) => `Something between you and ${name} waits for you.`,
    checkInToday: (name: string) => `You agreed to check in with ${name} today.`,
    checkInOn: (name: string, day: string) => `You agreed to check in with ${name} on ${day}.`,
    wordToday: (name: string) => `You gave ${name} your word for today.`,
    wordOn: (name: string, day: string) => `You gave ${name} your word for ${day}.`,
    read: "Read it",
    open: "Open it",
    courses: { "on-course": "On course", "at-risk": "At risk", "off-course": "Off course" },
    linksHold: (until: string) =>
      `The links to check in are yours alone and need no password: do not pass this mail on. They work once, until ${until}.`,
    why: (organisation: string) =>
      `Leeway, for ${organisation}. This mail says who waits, and nothing of what was written.`,
  },
  edition: {
    title: (monday: string) => `The week before ${monday}`,
    kind: {
      win: "Won",
      loss: "Lost",
      lesson: "Learned",
      "happy-accident": "Happy accident",
      thanks: "Thank you for the bad news",
    },
    ownPart: "Lost: my part in it",
    noNames: "Without names: a mail cannot be taken back.",
    read: "Read it on the board",
    why: (organisation: string) => `Leeway, for ${organisation}.`,
  },
  settings: "When mail comes",
  stop: { digest: "No more daily mails", edition: "No more weekly editions" },
} as const

/**
 * A name as a mail says it. Programs that show mails make links of whatever looks like an address, and anybody may call
 * themselves what they like: who is called like one is somebody.
 */
export function nameInMail(name: string | null | undefined, otherwise: string = words.someone): string {
  return !name || /\S\.\S\S|[:/@]/.test(name.normalize("NFKC")) ? otherwise : name
}
