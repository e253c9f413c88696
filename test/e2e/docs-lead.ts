import type { Account } from "./accounts.ts"

/** What Maya and Ben say in the story of the docs lead, and what it reads as in the end. */

export const REMINDED =
  "Your check-in was due yesterday. There is time until the end of today; then the agreement calls Maya in."
export const MISSED = "Ben’s check-in of 9 March and its grace went by."
export const OWN_WORD = [
  "Before anything else: your word to Ben, given on 2 March",
  "If it falls short, I will tell the SIG leads it was my call to go with the date",
]
export const CHANGE = "Two fewer shadows is more than anyone planned for."
export const QUESTION = "Have you asked the storage group for their placeholder yet?"
export const SUPPORT = "I can ask the storage lead for you."
export const WHY = "The release meeting is at noon, and I want to say something."
export const PRESSED = "stepped in: asked for news between check-ins. The agreement did not call"
export const CORRIDOR = "In the corridor, Maya said which pages to write first."
export const NAMED = "named a step-in: said how to do it. The agreement did not call"
export const REASON = "The website team takes it over."
export const TOOK_BACK = "took it back on 24 March. The agreement had not called"
export const FLAG = {
  to: "Maya",
  what: "Two shadows left. Four enhancements have nobody to write their page.",
  intend: "Write two myself, and ask the authors for the other two.",
  about: "All are reviewed and merged a week before release",
}
/** What the agreement leaves to Ben, `ahead` of the next check-in. */
export const leeway = (ahead: string) =>
  "Ben decides; you may ask afterwards. Nothing in the agreement calls you in today. " +
  `Ben checks in on Monday, in ${ahead}.`
export const guard = (ahead: string) => `This reads as a question about progress. ${leeway(ahead)}`

export const MAYAS: Account[] = [
  {
    happened: "I asked Ben on a Friday for something to say.",
    why: "I did not want to say that I do not know.",
    welcome: "Yes",
  },
  { happened: "I thought aloud.", why: "We met at the coffee.", welcome: "Yes" },
]
export const BENS: Account[] = [
  { happened: "I stopped writing and made a list.", why: "Maya asked for one.", welcome: "No" },
  { happened: "I wrote those two first.", why: "It was good to know.", welcome: "Yes" },
]

/** The same happenings, to each in their own voice; the draft was seen by nobody but Maya. */
export const MAYAS_HISTORY = [
  "You began a draft.",
  "You asked Ben.",
  "Ben gave a back-brief.",
  "Ben committed to round 1.",
  "You confirmed the back-brief.",
  "Both words are given. It is Ben’s to do Ben’s way.",
  "A check-in and its grace went by. The agreement calls you in.",
  "You answered: support.",
  "Ben raised a flag about “All are reviewed and merged a week before release”.",
  "Ben checked in: at risk. Effort over the limit.",
  "More than 25 days of effort were used. The agreement calls you in.",
  "You answered: change the terms.",
  "You proposed a change of terms: round 2.",
  "You received it with thanks: carry on.",
  "Ben agreed. Round 2 is in force.",
  "You offered support.",
  "You replied.",
  "You stepped in: asked for news between check-ins. The agreement did not call you in.",
  "Ben checked in: on course.",
  "Ben named a step-in: said how to do it. The agreement did not call you in.",
  "You took it back. The agreement did not call you in.",
  "You said how the step-in was.",
  "You said how the step-in was.",
  "Ben said how the step-in was.",
  "Both have said how the step-in was.",
  "Ben said how the step-in was.",
  "Both have said how the step-in was.",
]
export const BENS_HISTORY = [
  "Maya asked you.",
  "You gave a back-brief.",
  "You committed to round 1.",
  "Maya confirmed the back-brief.",
  "Both words are given. It is yours to do your way.",
  "A check-in and its grace went by. The agreement calls Maya in.",
  "Maya answered: support.",
  "You raised a flag about “All are reviewed and merged a week before release”.",
  "You checked in: at risk. Effort over the limit.",
  "More than 25 days of effort were used. The agreement calls Maya in.",
  "Maya answered: change the terms.",
  "Maya proposed a change of terms: round 2.",
  "Maya received it with thanks: carry on.",
  "You agreed. Round 2 is in force.",
  "Maya offered support.",
  "Maya replied.",
  "Maya stepped in: asked for news between check-ins. The agreement did not call Maya in.",
  "You checked in: on course.",
  "You named a step-in: said how to do it. The agreement did not call Maya in.",
  "Maya took it back. The agreement did not call Maya in.",
  "Maya said how the step-in was.",
  "Maya said how the step-in was.",
  "You said how the step-in was.",
  "Both have said how the step-in was.",
  "You said how the step-in was.",
  "Both have said how the step-in was.",
]
