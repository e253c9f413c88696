import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Ben hands a part of the gathering on to Chi. */
export const lunch: Story = ({ ben, chi, on, by }) => {
  const meal = handOver({
    outcome:
      "Two hundred people have lunch in their hands within forty minutes, and everyone finds something to eat",
    area: "Gathering",
    success: [
      { text: "The last plate is out forty minutes after the doors open" },
      { text: "Nobody who told us of an allergy goes without" },
    ],
    due: by(13, "Wed"),
    atMost: { days: 1, money: 400 },
    worstCase: "Forty people eat at the stalls outside, and we pay for it",
    whyYou: "because the Friday queue at the counter is half as long since you moved the bread",
    level: 6,
  })

  return [
    ben.offers(chi, meal, on(-4, "Thu", "14:10")),
    chi.commits(meal, on(-4, "Fri", "08:20")),
    ben.offersSupport(
      meal,
      "I have last year’s list of what people could not eat, and the two caterers who were late.",
      on(-3, "Tue", "16:45"),
    ),
    chi.takesUp(meal, "The list, please. And which of the two was late by less.", on(-3, "Wed", "07:50")),
    chi.notes(
      meal,
      "Soup needs one hand and a bowl, a sandwich needs none. Two lines, and the soup nearer to the door.",
      on(-2, "Thu", "19:10"),
    ),
  ]
}
