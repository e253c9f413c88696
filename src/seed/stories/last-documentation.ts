import type { Story } from "../cast.ts"
import { account, handOver } from "../hand-over.ts"

/**
 * The documentation of the last release: Priya judged it more strictly than Maya did, and it settled met. Maya stepped in
 * once, and both say that it was welcome.
 */
export const lastDocumentation: Story = ({ maya, priya, on, by }) => {
  const docs = handOver({
    outcome: "Every stable feature is documented on the day it is released",
    area: "Release documentation",
    why: "Four releases running, the first question in the channel was where the page is",
    success: [
      { text: "Each of the stable features has its page on release day" },
      { text: "All pages are merged a week before the release" },
      { text: "Each page was read by somebody who did not write the feature" },
    ],
    failure: [{ text: "A stable feature is released without a page" }],
    due: by(-12, "Thu"),
    atMost: { days: 8, money: 0 },
    worstCase: "Two pages follow with the first patch release, and the announcement links to a draft",
    resources: "Three shadows, the enhancement tracking board",
    training: "None needed",
    checkIns: { every: "P14D", graceDays: 2 },
    limits: { effortDays: 22 },
    tripwires: [{ text: "A stable feature without a named author four weeks before the release" }],
    level: 6,
    whyYou: "because authors answer you on the same day",
    ifItFallsShort: "say in the release meeting that I went with the date",
  })
  const A_WEEK_BEFORE = "s2"
  const NO_AUTHOR = "t5"

  return [
    maya.offers(priya, docs, on(-24, "Tue", "10:15")),
    priya.saysBack(
      docs,
      "A page for every stable feature, merged a week before, and read once by somebody new to it. Beta features are not my concern. I ask each group for one name and leave the writing to them.",
      on(-24, "Wed", "16:20"),
    ),
    maya.understands(docs, on(-24, "Thu", "09:30")),
    priya.commits(docs, on(-24, "Fri", "11:00")),
    priya.checksIn(
      docs,
      "on-course",
      "Fourteen stable features, nine with a named author. I stopped chasing and asked each group for one name.",
      on(-22, "Fri", "15:10"),
      { effort: "under-half" },
    ),
    priya.checksIn(
      docs,
      "on-course",
      "Thirteen of fourteen have a name, six have a draft.",
      on(-20, "Fri", "14:45"),
      {
        effort: "under-half",
      },
    ),
    priya.checksIn(docs, "on-course", "All fourteen have a name. Ten drafts.", on(-18, "Fri", "16:00"), {
      effort: "under-half",
    }),
    maya.claims(
      docs,
      NO_AUTHOR,
      "The list shows thirteen names, and on Thursday it is four weeks to the release.",
      on(-16, "Tue", "09:10"),
    ),
    priya.cures(
      docs,
      NO_AUTHOR,
      "All fourteen have one. The last of them stood in its pull request only; the list has it now.",
      on(-16, "Tue", "09:55"),
    ),
    priya.checksIn(
      docs,
      "on-course",
      "Ten pages are read and merged. The new scheduler page went back once, for the better.",
      on(-16, "Fri", "15:35"),
      { effort: "over-half" },
    ),
    priya.checksIn(docs, "on-course", "Twelve merged, two in reading.", on(-14, "Fri", "13:20"), {
      effort: "over-half",
    }),
    maya.saysStepIn(
      docs,
      "did-part",
      "The page on quotas was to go in the next day, and its reader had fallen ill. I read it and approved it, and saw only afterwards that finding another reader was not mine.",
      by(-13, "Wed"),
      on(-13, "Thu", "08:10"),
    ),
    priya.declares(
      docs,
      {
        judgements: account(docs, {
          s1: { shows: "Fourteen of fourteen, each linked from the announcement" },
          s2: { met: false, shows: "Two were merged on the Thursday, so five days before" },
          s3: { shows: "The reader’s name stands in each pull request" },
        }),
        lost: { days: 0, money: 0 },
        text: "All fourteen are there. I stopped chasing and asked each group for one name.",
      },
      on(-12, "Wed", "10:30"),
    ),
    maya.doubts(
      docs,
      [
        {
          criterion: A_WEEK_BEFORE,
          met: true,
          reason:
            "The release moved by two days, and I never moved the week with it. By the date we agreed on, they were in time.",
        },
      ],
      on(-12, "Thu", "09:40"),
    ),
    priya.accepts(docs, on(-12, "Thu", "12:05")),
    priya.accountsFor(
      docs,
      {
        happened: "In the morning the page on quotas was read and approved.",
        welcome: true,
        words: "There was nobody else for that evening. A line beforehand would have been enough.",
      },
      on(-12, "Thu", "12:20"),
    ),
    maya.accountsFor(
      docs,
      {
        happened: "I read one page that waited for a reader.",
        why: "The next day was the last one for it, and I had an hour.",
        welcome: true,
        words: "The page is better for it. Asking first would have taken one line.",
      },
      on(-12, "Fri", "08:45"),
    ),
    priya.closes(docs, on(-11, "Mon", "10:00")),
  ]
}
