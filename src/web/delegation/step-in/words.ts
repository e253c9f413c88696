/** What is said around a step-in: before it, when it is said, and before taking back. */
export const words = {
  reads: {
    instruction: "This reads as an instruction.",
    "progress-question": "This reads as a question about progress.",
  },
  nothingCalls: "Nothing in the agreement calls you in today.",
  next: (name: string, on: string, ahead: string) =>
    `${name} checks in ${on}${ahead === "" ? "" : `, ${ahead}`}.`,
  ways: "Other ways",
  waitUntil: (day: string) => `Wait until ${day}`,
  waitFor: (name: string) => `Wait for ${name}’s check-in`,
  waitToTheEnd: (name: string) => `Wait until ${name} says how it came out`,
  support: "Offer support",
  supportWhy: (name: string) => `${name} takes it or leaves it.`,
  change: "Propose a change",
  changeWhy: "If the agreement is what worries you.",
  allTheSame: "Send it all the same, as a step-in",
  kept: "Both of you keep it. At the end each says whether it was welcome.",
  despite: "Why you go on",
  despiteHint: (name: string) => `${name} reads this too`,
  sendAllTheSame: "Send it as a step-in",
  notSent: "Nothing was sent. Say it otherwise, or go on as a step-in.",
  whyEmpty: "Say why, in a few words.",
  takeBack: {
    title: "Before you take it back",
    holds: (name: string, outcome: string) => `${name} holds: ${outcome}`,
    open: "Take it back …",
    says: (name: string) => `Taking it back says one thing to ${name}, whatever you mean by it:`,
    verdict: "I do not trust you with this.",
    allTheSame: "Take it back all the same",
    ends: (name: string) =>
      `It ends here, for both of you on the record. ${name}’s own notes stay ${name}’s.`,
    why: "Why now",
    hint: (name: string) => `${name} reads this`,
    send: "Take it back",
    read: "Read where it stands",
  },
} as const
