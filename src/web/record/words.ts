/** What the pages about the record say. Names, not pronouns. */
export const words = {
  noArea: "No area named",
  over: (area: string) => `${area}, over time`,
  heldNow: "held now",
  heldLeap: "held now, a leap",
  ifMet: "if it is met",
  next: "next",
  theirs: (name: string) => `${name}’s word to you`,
  yours: (name: string) => `Your word to ${name}`,
  theirsTo: (name: string, other: string) => `${name}’s word to ${other}`,
  nothingYet: "Nothing yet.",
  between: "The record between you",
  more: "Show more",
  leads: {
    you: (name: string) => `What you hand over to ${name}`,
    they: (name: string) => `What ${name} hands over to you`,
  },
  seen: (name: string) =>
    `Only you and ${name} see this, whoever reports to whom. Nothing here is added up or compared.`,
  show: {
    open: "Show your side to another leader",
    means: (name: string) =>
      `Your word to ${name}, in these sentences and stones, without what the two of you wrote. ${name}’s side stays between you.`,
    who: "To whom",
    nobody: "Nobody by that name.",
    do: "Show it",
    doing: "Showing it",
    never: "Not now",
    shownTo: (name: string) => `${name} sees your side of this.`,
    takeBack: "Take it back",
    takeBackFrom: (name: string) => `from ${name}`,
  },
  shown: {
    title: (name: string, about: string) => `${name} shows you what stands between ${name} and ${about}`,
    means: (name: string) => `${name} can take it back at any time.`,
  },
} as const
