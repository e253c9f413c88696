/** What links in mails open, and which mails one gets. */
export const words = {
  checkIn: {
    title: "Check in",
    wait: "Reading the link.",
    asks: (name: string | null) => (name ? `How does it go, ${name}?` : "How does it go?"),
    about: (to: string) => `Your check-in with ${to}, as you both agreed.`,
    courses: { "on-course": "On course", "at-risk": "At risk", "off-course": "Off course" },
    callsIn: (to: string) => `With this, your agreement calls ${to} in.`,
    send: "Say it",
    sending: "Saying it",
    note: "Nothing is said before you press, and this link says it once.",
    more: "To say more, sign in",
    said: "It is said.",
    saw: (to: string, course: string) => `${to} reads: ${course.toLowerCase()}.`,
    someone: "them",
    open: "Open what you hold",
  },
  unsubscribe: {
    title: "Mail",
    asks: {
      digest: "No more daily mails?",
      edition: "No more weekly editions?",
      mail: "No more of these mails?",
    },
    says: "What waits for you stays on Today. Only the mail stops.",
    send: "Stop them",
    sending: "Stopping them",
    done: "They have stopped.",
    again: "Under Settings, you can have them again.",
  },
  home: "To the front door",
  refused: {
    "check-in-given": ["It is given already.", "This check-in needs nothing more from you."],
    "check-in-link-expired": [
      "This link does not hold any more.",
      "It held until the next check-in, and a week at most. Nothing was said; sign in to check in.",
    ],
    "check-in-not-owed": [
      "It has moved on.",
      "What you both agreed has changed or ended since this mail. Nothing was said.",
    ],
    "person-has-left": ["You have left there.", "Nothing is waited for from you any more."],
    "link-not-ours": [
      "This link leads nowhere.",
      "It may have been cut short or changed on its way. Nothing came of it.",
    ],
  } as Record<string, readonly [string, string]>,
  wishes: {
    nowhere: "No mail server is set here, so nothing is sent. What you choose holds from when there is one.",
    digest: "Who waits for you",
    digestMeans:
      "In the morning, and only when something waits for you: who, and a link. Nothing that anyone wrote.",
    digests: { on: "Daily, if needed", off: "Never" },
    edition: "The weekly edition",
    editionMeans: "On Monday mornings, what is on the board, without names.",
    editions: { on: "On Mondays", off: "Never" },
    begins: "Quiet from",
    ends: "Quiet until",
    quiet: "Quiet hours",
    quietMeans: (begins: string, ends: string) =>
      `No mail between ${begins} and ${ends}, by the clock where you live. While you are away there is none at all.`,
    loud: "Mail comes at any hour. While you are away there is none at all.",
    both: "Both hours are needed, or neither.",
    save: "Save",
    saving: "Saving",
    saved: "Saved.",
  },
} as const
