import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** A draft of Maya's: nobody else knows that it is there. */
export const nextAnnouncement: Story = ({ maya, chi, on, by }) => {
  const launch = handOver({
    outcome:
      "The release is announced at noon on its day, and each of the five features by somebody who built it",
    area: "Release communications",
    success: [
      { text: "Release blog published on release day" },
      { text: "Each of the five feature blogs has a named writer and a date by week 6" },
    ],
    due: by(5, "Tue"),
    atMost: { days: 5, money: 0 },
    whyYou: "because you told me three weeks before how the last one would end",
  })
  return [maya.drafts(launch, chi, on(-1, "Fri", "17:35"))]
}
