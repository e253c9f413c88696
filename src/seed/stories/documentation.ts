import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Documentation on release day: countered twice, understood at the second attempt, waiting for Ben's word. */
export const documentation: Story = ({ maya, ben, on, lately, by }) => {
  const docs = handOver({
    outcome: "Every enhancement that needs documentation has it on release day",
    area: "Release documentation",
    why: "An undocumented feature does not exist for its users",
    success: [
      {
        text: "90% of opted-in enhancements have a placeholder pull request a week before the placeholder deadline",
      },
      {
        text: "80% of documentation pull requests are ready for review a week before that deadline, 90% three days before",
      },
      { text: "All are reviewed and merged a week before release" },
    ],
    failure: [
      { text: "Fewer than 60% have a placeholder a week before its deadline" },
      { text: "A stable feature is released undocumented" },
    ],
    due: by(13, "Mon"),
    atMost: { days: 5, money: 0 },
    worstCase: "Up to two enhancements move their documentation to the first patch release",
    resources: "Three to six shadows, the enhancement tracking board",
    training: "One cycle as a docs shadow",
    checkIns: { every: "P7D", graceDays: 1 },
    limits: { effortDays: 25 },
    tripwires: [
      { text: "Below 60% at any of the three deadlines" },
      { text: "Three weekly branch syncs missed" },
    ],
    level: 6,
    whyYou: "because you kept the branch syncs going when nobody asked",
    ifItFallsShort: "tell the SIG leads it was my call to go with the date",
    affected: "Readers of the website, eight localisation teams",
    undo: "A page can follow in the first patch release",
    withinReach: "Weekly release meeting, and any time in the channel",
    secondPair: "Priya, who held it for the last release",
  })
  const { success = [], failure = [] } = docs.terms
  const bens = {
    success: [
      {
        id: "s1",
        text: "80% of opted-in enhancements have a placeholder pull request a week before the placeholder deadline, 90% three days before",
      },
      ...success.slice(1),
    ],
    failure: [
      { id: "f4", text: "Fewer than 60% have a placeholder a week before its deadline and nobody was told" },
      ...failure.slice(1),
    ],
    atMost: { days: 8, money: 0 },
    worstCase: "Up to three enhancements move their documentation to the first patch release",
  }
  const mayas = {
    ...bens,
    resources:
      "Three to six shadows, review capacity of the docs SIG on two days a week, the enhancement tracking board",
  }

  return [
    maya.offers(ben, docs, on(-2, "Thu", "11:20")),
    ben.counters(
      docs,
      bens,
      {
        remarks: [
          {
            about: "s1",
            text: "Ninety a week ahead has never happened. The last three releases had 71, 78 and 83.",
          },
          { about: "f4", text: "If I say so in time, it is news and not failure." },
          { about: "atMost", text: "Five days is two enhancements. Three have slipped every time." },
          { about: "resources", text: "Without reviewers, ready for review is where they stay." },
        ],
      },
      on(-1, "Mon", "14:10"),
    ),
    maya.counters(
      docs,
      mayas,
      {
        remarks: [
          { about: "atMost", text: "You asked for three more. It is inside what I can lose." },
          {
            about: "resources",
            text: "I have asked the SIG. They said yes to two days a week, from next month on.",
          },
        ],
        answerBy: by(1, "Tue"),
      },
      on(-1, "Tue", "10:25"),
    ),
    ben.saysBack(
      docs,
      "No enhancement reaches release day without its documentation. You do not chase authors; I do. If we are under sixty per cent you hear it from me, not from the board. Three may slip to the patch.",
      lately("09:10"),
    ),
    maya.corrects(
      docs,
      "Nearly. A stable feature must not be one of the three. Which ones slip is yours to choose.",
      lately("11:40"),
    ),
    ben.saysBack(docs, "Then: up to three may slip, none of them stable, and I choose.", lately("15:05")),
    maya.understands(docs, lately("16:20")),
  ]
}
