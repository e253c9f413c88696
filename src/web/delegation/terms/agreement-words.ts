/** The agreement as it stands on the page of what both have committed to. */
export const agreement = {
  agreed: "What you both agreed",
  asked: "What it was about",
  rest: "The rest of the agreement",
  rounds: "Every round, and what changed",
  whole: "The whole agreement",
  none: "Nothing was said of failure",
  effort: "Effort",
  money: "Money",
  effortSays: {
    "under-half": "under half",
    "over-half": "over half",
    "near-the-limit": "near the limit",
    "over-the-limit": "over the limit",
  },
  nothingSaid: "nothing said yet",
  moneySays: (used: string, limit: string) => `${used} of ${limit}`,
  nothingOf: (limit: string) => `nothing of ${limit}`,
  effortNote: (planned: string, name: string) =>
    `${planned} ${name} says how far along that is, in words, when checking in.`,
  yourEffortNote: (planned: string) =>
    `${planned} You say how far along that is, in words, when you check in.`,
  seal: (round: number, receipt: string) => `Round ${round}, unchanged since. Receipt ${receipt}.`,
} as const
