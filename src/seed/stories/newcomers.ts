import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Priya asks for something of Maya's own: it waits for Maya's word. */
export const newcomers: Story = ({ maya, priya, lately, by }) => {
  const welcome = handOver({
    outcome:
      "Whoever sends a first change hears from a person within two days, and sees it merged within two weeks",
    area: "Contributors",
    why: "Three of our last five shadows began with a first change that somebody answered the same day",
    success: [
      { text: "Nine in ten first changes get a person’s answer within two days, counted over eight weeks" },
      { text: "Half of them are merged within two weeks of it" },
    ],
    failure: [{ text: "A first change waits for more than a week and nobody noticed" }],
    due: by(10, "Fri"),
    atMost: { days: 3, money: 0 },
    worstCase: "Some first changes wait as long as they do today",
    resources: "The list of first changes, four people who take a weekday each",
    training: "None needed",
    checkIns: { every: "P14D", graceDays: 3 },
    level: 6,
    whyYou: "because I answer most of them already, late and one by one",
  })
  return [priya.asks(maya, welcome, lately("10:40"))]
}
