import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Offered to Ben, and declined: no reason is needed, and no mark is left. */
export const sponsors: Story = ({ maya, ben, on, by }) => {
  const letters = handOver({
    outcome: "Every sponsor of the gathering knows what their money did before they are asked again",
    area: "Gathering",
    why: "Two of nine did not come back, and both said that they had heard from us only in the month we asked",
    success: [
      { text: "Each of the seven sponsors has had three letters before the next request" },
      { text: "At least six of the seven say yes again", seenBy: by(-16, "Fri") },
    ],
    due: by(-18, "Fri"),
    atMost: { days: 3, money: 0 },
    worstCase: "Two sponsors leave, and we look for others in the weeks before the event",
    checkIns: { every: "P14D", graceDays: 3 },
    whyYou: "because you know all seven by name",
  })
  return [maya.offers(ben, letters, on(-34, "Mon", "14:20")), ben.declines(letters, on(-34, "Wed", "10:35"))]
}
