import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Chi's two small ones in the store room: the first closed by silence, the second with a change on the table. */
export const flour: Story = ({ maya, chi, on, lately, by }) => {
  const coldRoom = handOver({
    outcome: "Nothing in the cold room is thrown away because its day has passed",
    area: "Stock",
    success: [
      { text: "Three Friday counts in a row find nothing past its day" },
      { text: "Every opened tub carries the day it was opened" },
    ],
    due: by(-22, "Fri"),
    atMost: { days: 0, money: 120 },
    worstCase: "One delivery of cream and butter is lost, about 120",
    level: 6,
  })
  const sacks = handOver({
    outcome: "We never run out of flour and never hold more than two weeks of it",
    area: "Stock",
    success: [
      { text: "No day without flour in four weeks" },
      { text: "Never more than 14 days of stock at the Monday count" },
    ],
    due: by(2, "Fri"),
    atMost: { days: 0, money: 150 },
    worstCase: "One emergency purchase at shop price, about 150",
    level: 6,
  })

  return [
    maya.offers(chi, coldRoom, on(-26, "Mon", "08:30")),
    chi.commits(coldRoom, on(-26, "Tue", "07:45")),
    chi.declares(
      coldRoom,
      {
        text: "Three Fridays, nothing past its day. The pencil hangs on the door now; that was the whole trick.",
      },
      on(-22, "Fri", "16:40"),
    ),

    maya.offers(chi, sacks, on(-2, "Mon", "09:30")),
    chi.commits(sacks, on(-2, "Mon", "11:10")),
    chi.passesOn(
      sacks,
      "The mill delivers on Tuesdays from now on, so the Monday count decides the order of the same day.",
      on(-1, "Thu", "07:55"),
    ),
    maya.proposes(
      sacks,
      {
        atMost: { days: 0, money: 240 },
        worstCase: "One emergency purchase at shop price, about 240",
      },
      {
        text: "The shops ask 240 for what cost 150 when we agreed. Your room was meant for one purchase, so it grows with the price.",
        remarks: [{ about: "atMost", text: "Still one purchase, at today’s price." }],
      },
      lately("11:25"),
    ),
  ]
}
