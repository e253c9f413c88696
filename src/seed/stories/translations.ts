import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** Handed back with a reason, while there was still time to find somebody else. */
export const translations: Story = ({ maya, priya, on, by }) => {
  const guides = handOver({
    outcome:
      "The install guide can be followed in Portuguese and in German, and keeps up with the English one",
    area: "Translations",
    why: "One reader in five reads it through a machine today, and the machine invents options",
    success: [
      {
        text: "Somebody new to it installs from the Portuguese guide alone, somebody else from the German one",
      },
      { text: "A change of the English guide is in both within a week" },
    ],
    failure: [{ text: "A translated guide names an option that does not exist" }],
    due: by(-20, "Fri"),
    atMost: { days: 4, money: 300 },
    worstCase: "One of the two guides is taken down again, and its readers are where they are now",
    resources: "Two readers for each language, 300 for a reviewer",
    checkIns: { every: "P14D", graceDays: 2 },
    whyYou: "because you read both",
    ifItFallsShort: "write to both reading groups myself",
  })

  return [
    maya.offers(priya, guides, on(-33, "Wed", "10:50")),
    priya.saysBack(
      guides,
      "Two guides that a stranger can follow, and a way for them to stay right after I am done. I would rather have one good guide than two doubtful ones.",
      on(-33, "Thu", "15:15"),
    ),
    maya.understands(guides, on(-33, "Fri", "09:35")),
    priya.commits(guides, on(-32, "Mon", "10:00")),
    priya.checksIn(
      guides,
      "on-course",
      "German is drafted, and two people are reading it. Portuguese starts next week.",
      on(-30, "Mon", "11:05"),
      { moneyUsed: 0, effort: "under-half" },
    ),
    priya.checksIn(
      guides,
      "at-risk",
      "The security release takes most of my week. German is done; Portuguese has not moved.",
      on(-28, "Mon", "10:40"),
      { criterion: "s1", moneyUsed: 120, effort: "under-half" },
    ),
    priya.handsBack(
      guides,
      "Three of my five days belong to the security release until it is out. I would hold this in name only, and the readers deserve somebody who answers them. German is live; the Portuguese draft and its two readers are in the folder.",
      on(-27, "Wed", "16:30"),
    ),
  ]
}
