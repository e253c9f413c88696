import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** The room for the yearly gathering: Maya was called in once and stepped in once; the deposit is paid, quiet now. */
export const venue: Story = ({ maya, ben, on, by }) => {
  const room = handOver({
    outcome: "A venue for 200 people that costs us no more than planned and asks us back",
    area: "Venue",
    why: "Two hundred people travel for this; without a room there is no event",
    success: [
      { text: "Contract and insurance signed 90 days before the event" },
      { text: "Total venue cost at most 6,000" },
      { text: "No damage charge after the event", seenBy: by(15, "Wed") },
    ],
    failure: [
      { text: "No signed venue 60 days before the event" },
      { text: "The venue refuses to host us again", seenBy: by(15, "Wed") },
    ],
    due: by(13, "Wed"),
    atMost: { days: 2, money: 1500 },
    worstCase: "Deposit of 1,500 lost and the event moved by a week",
    resources: "Deposit on the organisation’s card, last year’s contract, insurer’s contact",
    training: "None needed",
    checkIns: { every: "P14D", graceDays: 3 },
    limits: { effortDays: 10, money: 6500 },
    tripwires: [{ text: "Any quote above 6,500" }, { text: "No second candidate venue 100 days before" }],
    level: 5,
    whyYou: "because you got us the room last year when the first one fell through",
    ifItFallsShort: "cover it from the reserve and tell the board it was my decision",
  })

  const ABOVE_THE_QUOTE = "t6"

  return [
    maya.offers(ben, room, on(-8, "Mon", "15:30")),
    ben.saysBack(
      room,
      "A room for two hundred, signed ninety days before. Up to 6,500 the choice is mine; above it I come to you before I sign. If a deposit is lost, it is lost once.",
      on(-8, "Wed", "09:50"),
    ),
    maya.understands(room, on(-8, "Thu", "13:15")),
    ben.commits(room, on(-7, "Wed", "08:55")),
    ben.checksIn(
      room,
      "on-course",
      "Five venues written to, three have answered. The Corn Exchange and the Old Library both have that week free.",
      on(-5, "Wed", "16:30"),
      { moneyUsed: 0, effort: "under-half" },
    ),
    ben.checksIn(
      room,
      "on-course",
      "Saw both. The Exchange has a ramp and a kitchen. The Library has the better hall, and eleven steps in front of it. Quotes come by Friday week.",
      on(-3, "Wed", "17:05"),
      { moneyUsed: 0, effort: "under-half" },
    ),
    ben.fires(
      room,
      ABOVE_THE_QUOTE,
      "The Library asks for 7,150 with insurance. The Exchange answers next week.",
      on(-3, "Fri", "17:20"),
    ),
    maya.answersCall(
      room,
      "hold-course",
      "Thank you for calling before anything is signed. The second quote is still to come, and I wait for it as you do.",
      on(-2, "Mon", "09:05"),
    ),
    maya.passesOn(
      room,
      "Registration is open. 140 of the 200 places went in four days, nine of them to people in wheelchairs.",
      on(-2, "Tue", "11:25"),
    ),
    ben.replies(room, "Then it is the Exchange. I would have chosen the hall.", on(-2, "Tue", "11:50")),
    maya.saysStepIn(
      room,
      "did-part",
      "I sat beside the manager of the Exchange at the choir’s concert, and asked what they could do about the price. What the room costs is yours to talk about.",
      by(-2, "Sat"),
      on(-1, "Mon", "08:50"),
    ),
    ben.checksIn(
      room,
      "on-course",
      "The Exchange came in at 5,900 with insurance. The deposit is paid and comes back until 120 days before. The contract is with their lawyer.",
      on(-1, "Wed", "16:20"),
      { moneyUsed: 1500, effort: "under-half" },
    ),
  ]
}
