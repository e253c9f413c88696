import type { TermsInput } from "../../src/client/client.ts"
import { addDays, addRhythm } from "../../src/domain/shared/time.ts"

/** *Release notes*: the terms a release lead hands over (Kubernetes SIG Release, role handbook, in our words). */
export function releaseNotes(due: string): TermsInput {
  return {
    outcome: "The release ships with complete, readable release notes",
    area: "Release documentation",
    why: "People decide from the notes whether and how to upgrade; a missing breaking change costs thousands of clusters a bad day",
    success: [
      { text: "The notes are committed on release day, in week 12" },
      { text: "Every merged change with a user-facing label is in the notes" },
      { text: "The major themes named by the SIG leads are in the Major Themes section" },
      { text: "External dependency versions are compared with the previous release" },
    ],
    failure: [
      { text: "The release ships without final notes" },
      { text: "A breaking change is found missing from the notes", seenBy: addRhythm(due, "P7D", 1) },
    ],
    due,
    worstCase: "Notes published two days late and corrected in the first patch release",
    resources: "Release notes tool and website, write access to the drafts folder, two to four shadows",
    training: "One cycle as a shadow; the onboarding guide",
    checkIns: { every: "P7D", graceDays: 2 },
    tripwires: [{ text: "No draft generated for two weeks running" }],
    level: 5,
    atMost: { days: 4, money: 0 },
    limits: { effortDays: 14 },
    whyYou: "because you found three missing breaking changes as a shadow last cycle",
    ifItFallsShort: "say it was my call, and sit with you to find what the handbook should have said",
  }
}

/** *Venue*: a room for a meeting of volunteers (in our words). */
export function venue(due: string): TermsInput {
  return {
    outcome: "A venue for 200 people that costs us no more than planned and asks us back",
    area: "Venue",
    why: "Two hundred people travel for this; without a room there is no event",
    success: [
      { text: "Contract and insurance signed 90 days before the event" },
      { text: "Total venue cost at most 6,000" },
      { text: "No damage charge after the event" },
    ],
    failure: [
      { text: "No signed venue 60 days before the event" },
      { text: "The venue refuses to host us again" },
    ],
    due,
    worstCase: "Deposit of 1,500 lost and the event moved by a week",
    resources: "Deposit on the organisation's card, last year's contract, insurer's contact",
    training: "None needed",
    checkIns: { every: "P14D", graceDays: 3 },
    tripwires: [{ text: "Any quote above 6,500" }, { text: "No second candidate venue 100 days before" }],
    level: 5,
    atMost: { days: 2, money: 1_500 },
    limits: { effortDays: 10, money: 6_500 },
    whyYou: "because you got us the room last year when the first one fell through",
    ifItFallsShort: "I will cover it from the reserve and tell the board it was my decision",
  }
}

/** *Docs lead*: what the docs lead of a release takes on (Kubernetes SIG Release, release timeline, in our words). */
export function docsLead(due: string): TermsInput {
  return {
    outcome: "Every enhancement that needs documentation has it on release day",
    area: "Release documentation",
    why: "An undocumented feature does not exist for its users",
    success: [
      {
        text: "80% of opted-in enhancements have a placeholder pull request a week before the placeholder deadline, 90% three days before",
      },
      {
        text: "80% of documentation pull requests are ready for review a week before that deadline, 90% three days before",
      },
      { text: "All are reviewed and merged a week before release" },
    ],
    failure: [
      { text: "Fewer than 60% have a placeholder a week before its deadline and nobody was told" },
      { text: "A stable feature is released undocumented" },
    ],
    due,
    worstCase: "Up to three enhancements move their documentation to the first patch release",
    resources: "Three to six shadows, review capacity of the docs SIG, the enhancement tracking board",
    training: "One cycle as a docs shadow",
    checkIns: { every: "P7D", graceDays: 1 },
    tripwires: [
      { text: "Below 60% at any of the three deadlines" },
      { text: "Three weekly branch syncs missed" },
    ],
    level: 6,
    atMost: { days: 8, money: 0 },
    limits: { effortDays: 25 },
    whyYou: "because you kept the branch syncs going when nobody asked",
    ifItFallsShort: "tell the SIG leads it was my call to go with the date",
  }
}

/** *Flour*: a small one, any office. */
export function flour(today: string): TermsInput {
  return {
    outcome: "We never run out of flour and never hold more than two weeks of it",
    success: [
      { text: "No day without flour in four weeks" },
      { text: "Never more than 14 days of stock at the Monday count" },
    ],
    due: addDays(today, 28),
    atMost: { days: 0, money: 150 },
  }
}
