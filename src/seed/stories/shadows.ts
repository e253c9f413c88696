import type { Story } from "../cast.ts"
import { account, handOver } from "../hand-over.ts"

/** Ana leads too: Dov labelled first, with a step-in that the two saw differently, and now looks after the shadows. */
export const shadows: Story = ({ ana, dov, on, by }) => {
  const labels = handOver({
    outcome: "Every merged change carries its label by the weekly meeting",
    area: "Release documentation",
    success: [{ text: "Three meetings in a row begin with no unlabelled change" }],
    due: by(-16, "Tue"),
    atMost: { days: 1, money: 0 },
    worstCase: "The meeting spends its first half hour on labels, as it does now",
  })
  const sections = handOver({
    outcome: "Each of the two new shadows writes a section that goes in as it stands",
    area: "Release documentation",
    why: "The next release needs two who can do it without us",
    success: [
      { text: "Both sections are merged without a line of ours in them" },
      { text: "Each shadow has read and answered one section of the other" },
    ],
    failure: [{ text: "A shadow leaves before the release because nobody had time" }],
    due: by(3, "Thu"),
    atMost: { days: 3, money: 0 },
    worstCase: "I write both sections in the last week",
    resources: "The handbook, an hour a week of mine",
    training: "None needed",
    checkIns: { every: "P7D", graceDays: 2 },
    level: 5,
    whyYou: "because you were a shadow yourself, and remember what nobody told you",
    ifItFallsShort: "write the sections, and say in the meeting that I gave you too little of my time",
  })

  return [
    ana.offers(dov, labels, on(-20, "Wed", "13:30")),
    dov.commits(labels, on(-20, "Thu", "09:20")),
    dov.saysStepIn(
      labels,
      "directed",
      "The list for Friday came back from Ana with the groups in another order and a line for each of them.",
      by(-18, "Tue"),
      on(-18, "Wed", "09:30"),
    ),
    dov.declares(
      labels,
      {
        judgements: account(labels, { s1: { shows: "Four in a row, in fact" } }),
        text: "A list of the unlabelled ones goes to each group on Friday. Nobody likes to be on it twice.",
      },
      on(-16, "Mon", "15:40"),
    ),
    ana.confirms(labels, on(-16, "Tue", "09:15")),
    ana.accountsFor(
      labels,
      {
        happened: "I put the groups into the order in which they meet.",
        why: "Two of them would have had the list after their meeting.",
        welcome: true,
        words: "The order matters, and it could have been a question.",
      },
      on(-16, "Tue", "09:25"),
    ),
    dov.accountsFor(
      labels,
      {
        happened: "The order was better, and the list was no longer the one I had thought through.",
        welcome: false,
        words: "Knowing when the groups meet would have done. The rest I would have found.",
      },
      on(-16, "Tue", "14:10"),
    ),

    ana.offers(dov, sections, on(-5, "Wed", "14:05")),
    dov.commits(sections, on(-5, "Thu", "10:10")),
    dov.checksIn(
      sections,
      "on-course",
      "Both have chosen: one took scheduling, the other the command line.",
      on(-4, "Thu", "15:30"),
    ),
    dov.checksIn(
      sections,
      "at-risk",
      "Scheduling is a list of changes and not a text yet. I sat with its writer for an hour and we threw half of it out.",
      on(-3, "Thu", "16:15"),
      { criterion: "s1" },
    ),
    ana.replies(sections, "Throwing out half is most of the craft.", on(-3, "Thu", "17:00")),
    dov.checksIn(
      sections,
      "on-course",
      "Scheduling has a first page that reads well. The command line is merged.",
      on(-2, "Thu", "15:10"),
    ),
    dov.checksIn(
      sections,
      "on-course",
      "Each is reading the other’s section this week.",
      on(-1, "Thu", "15:45"),
    ),
    dov.checksIn(
      sections,
      "on-course",
      "Both have answered. One paragraph changed hands, and both are prouder of it.",
      on(0, "Thu", "15:20"),
    ),
  ]
}
