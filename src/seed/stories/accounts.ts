import type { Story } from "../cast.ts"
import { account, handOver } from "../hand-over.ts"

/**
 * Maya holds things as well: the budget for Ines, met, and now the accounts, with a word due today. They cost more than the
 * limit; Ines was called in, and held course up to a next line.
 */
export const accounts: Story = ({ ines, maya, on, by, today }) => {
  const budget = handOver({
    outcome: "The board agrees next year’s budget in one meeting",
    area: "Finances",
    why: "It took four meetings last time, and in the fourth nobody remembered the first",
    success: [
      { text: "The board votes on it in the meeting it is first shown in" },
      { text: "Every group has seen its own line before the meeting" },
    ],
    failure: [{ text: "The year begins without a budget" }],
    due: by(-18, "Thu"),
    atMost: { days: 3, money: 0 },
    worstCase: "The board meets twice, and hiring waits for three weeks",
    checkIns: { every: "P14D", graceDays: 3 },
    whyYou: "because the groups tell you what they need and not what they want to be told",
    ifItFallsShort: "chair the second meeting and say why there is one",
  })
  const yearly = handOver({
    outcome: "Members hold accounts they can read two weeks before the general meeting",
    area: "Finances",
    why: "Sixty people vote on these pages; last year eleven of them said that they had understood them",
    success: [
      { text: "The accounts reach all members fourteen days before the meeting" },
      { text: "Five members who keep no books say in their own words what the year cost and why" },
      { text: "The auditor signs without a reservation" },
    ],
    failure: [{ text: "The vote is put off because of the accounts" }],
    due: by(3, "Thu"),
    atMost: { days: 4, money: 800 },
    worstCase: "The meeting moves by two weeks, and the hall’s fee of 800 is lost",
    resources: "The bookkeeper on two days a week, the auditor’s list of questions",
    training: "None needed",
    checkIns: { every: "P7D", graceDays: 2 },
    limits: { effortDays: 12, money: 800 },
    tripwires: [{ text: "The auditor asks for a document that we do not have" }],
    level: 6,
    whyYou: "because the budget was read to the end",
    ifItFallsShort: "open the meeting with it, and say that the date was the board’s",
  })

  return [
    ines.offers(maya, budget, on(-27, "Mon", "17:30")),
    maya.saysBack(
      budget,
      "One meeting, one vote. The groups see their lines before, so that nobody negotiates in the room. How I get there is mine.",
      on(-27, "Tue", "12:20"),
    ),
    ines.understands(budget, on(-27, "Wed", "18:10")),
    maya.commits(budget, on(-27, "Thu", "09:00")),
    maya.checksIn(
      budget,
      "on-course",
      "Five of eight groups have sent their lines.",
      on(-25, "Thu", "09:30"),
    ),
    maya.checksIn(
      budget,
      "on-course",
      "All eight. Two of them do not fit together, and they talk on Monday.",
      on(-23, "Thu", "10:15"),
    ),
    maya.checksIn(budget, "on-course", "They fit. The groups have it for reading.", on(-21, "Thu", "09:10")),
    maya.declares(
      budget,
      {
        judgements: account(budget, { s1: { shows: "Passed with one abstention, after fifty minutes" } }),
        text: "The reading beforehand did it.",
      },
      on(-19, "Thu", "11:00"),
    ),
    ines.confirms(budget, on(-19, "Thu", "19:05")),
    ines.closes(budget, on(-18, "Mon", "17:45")),

    ines.offers(maya, yearly, on(-5, "Fri", "17:40")),
    maya.commits(yearly, on(-4, today, "10:00")),
    maya.checksIn(
      yearly,
      "on-course",
      "The bookkeeper closed the year. I have thrown out nine of the fourteen tables.",
      on(-3, today, "09:45"),
      { moneyUsed: 0, effort: "under-half" },
    ),
    maya.checksIn(
      yearly,
      "at-risk",
      "The auditor asks for the receipts of the flood, and they are in three places. It takes me a week that I meant for the text.",
      on(-2, today, "10:20"),
      { criterion: "s3", moneyUsed: 0, effort: "under-half" },
    ),
    ines.offersSupport(
      yearly,
      "I have the insurer’s folder at home, with every receipt they ever asked for. I can bring it tomorrow.",
      on(-2, today, "18:30"),
    ),
    maya.takesUp(yearly, "Yes, please. That is most of the week.", on(-2, today, "18:50")),
    maya.checksIn(
      yearly,
      "on-course",
      "The auditor has everything. It took a second visit, and that makes 860. Two of five readers have told me the year in their own words, and one of them was right about the heating before I was.",
      on(-1, today, "09:30"),
      { moneyUsed: 860, effort: "over-half" },
    ),
    ines.answersCall(
      yearly,
      "hold-course",
      "Nobody planned for the flood, and the visit was worth it. Up to a thousand; the board hears it from me.",
      on(-1, today, "18:40"),
      1_000,
    ),
    maya.notes(
      yearly,
      "Begin with what the year cost and not with what it earned. Everybody reads the first page; only the auditor reads the last.",
      on(-1, today, "20:15"),
    ),
  ]
}
