import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Cancelled for a cause outside of both, with both views side by side. */
export const harbourFair: Story = ({ maya, ben, on, by }) => {
  const stand = handOver({
    outcome: "A stand at the harbour fair that thirty people leave with a date to come and see us",
    area: "Gathering",
    why: "Half of those who work here now once stopped at a table of ours",
    success: [
      { text: "Thirty people have written themselves down for an open evening" },
      { text: "The stand is staffed for all of both days" },
    ],
    failure: [{ text: "The stand is empty for an hour of either day" }],
    due: by(-36, "Sun"),
    atMost: { days: 3, money: 600 },
    worstCase: "The fee of 600 and three days of preparation, for a table nobody stops at",
    resources: "The fee, the folding table, two people on each day",
    checkIns: { every: "P14D", graceDays: 3 },
    whyYou: "because you talk to strangers and they stay",
    ifItFallsShort: "say that the fair was my idea",
  })

  return [
    maya.offers(ben, stand, on(-42, "Tue", "11:10")),
    ben.saysBack(
      stand,
      "Two days, somebody always at the table, and thirty names of people who mean to come. What we show them there is mine to choose.",
      on(-42, "Wed", "09:30"),
    ),
    maya.understands(stand, on(-42, "Thu", "10:45")),
    ben.commits(stand, on(-42, "Fri", "09:00")),
    ben.checksIn(
      stand,
      "on-course",
      "The place is by the bridge, and six people share the two days. The fee is paid.",
      on(-40, "Fri", "15:20"),
      { moneyUsed: 600, effort: "under-half" },
    ),
    ben.cancels(
      stand,
      "The harbour stood under water on Sunday night, and the city has called the fair off. There is no new date.",
      on(-39, "Tue", "08:40"),
    ),
    maya.addsView(
      stand,
      "The fee comes back and a day and a half is gone. I would have sent two people to set up on Monday; I am glad that Ben read the notice first.",
      on(-39, "Wed", "09:55"),
    ),
  ]
}
