import type { Story } from "../cast.ts"
import { handOver } from "../hand-over.ts"

/** The upgrade guides: a large one, three weeks old; Ana called Maya in and settled it the next day. */
export const upgradeGuides: Story = ({ maya, ana, on, by }) => {
  const guides = handOver({
    outcome: "Every upgrade guide is found from one page, and no old link breaks",
    area: "Release documentation",
    why: "Whoever upgrades at night follows the first link they find, and half of those end at a version nobody runs any more",
    success: [
      { text: "One page leads to a guide for each of the nine versions we support" },
      { text: "Every address of the last three years shows a page, or leads on to one" },
      { text: "Two people who have never upgraded do it from that page alone" },
    ],
    failure: [
      { text: "The page goes live with a guide missing for a supported version" },
      { text: "A link reported as broken is still broken a week later", seenBy: by(19, "Thu") },
    ],
    due: by(17, "Thu"),
    atMost: { days: 12, money: 0 },
    worstCase: "Twelve days of the documentation group are spent, and the old pages stay as they are",
    resources: "The web server’s list of addresses, three days of Ben’s for the redirects, the style guide",
    training: "None needed",
    checkIns: { every: "P14D", graceDays: 3 },
    limits: { effortDays: 30 },
    tripwires: [{ text: "More than fifty old addresses lead nowhere at a check-in" }],
    level: 6,
    whyYou: "because every page of the reference names its version now, and you found the way to do it",
    ifItFallsShort: "tell the members that I wanted it in one piece, and take the days from my own projects",
    affected: "Everyone who upgrades, and the four sites that link to our guides",
    undo: "The old pages stay for a month after the new one is live; switching back takes an hour",
    withinReach: "Tuesdays and Thursdays after lunch, and at once for a link that breaks",
    secondPair: "Priya, who wrote half of the old guides",
  })

  const LEADS_NOWHERE = "t6"

  return [
    maya.offers(ana, guides, on(-4, "Tue", "10:10")),
    ana.saysBack(
      guides,
      "One page, nine guides, and every old address still leads somewhere. What a guide keeps and drops is mine to choose. If the redirects turn out to be more than I think, you hear it at a check-in and not from a reader.",
      on(-4, "Wed", "11:35"),
    ),
    maya.understands(guides, on(-4, "Thu", "09:05")),
    ana.commits(guides, on(-3, "Mon", "14:31")),
    maya.passesOn(
      guides,
      "The largest of the four sites moves its handbook next month. Their editor is glad to hear from you first.",
      on(-2, "Thu", "15:45"),
    ),
    ana.checksIn(
      guides,
      "on-course",
      "Two thousand and forty addresses, and the web server knew only half of them. Six of nine guides exist in some form. I begin with the redirects, because they decide the rest.",
      on(-1, "Mon", "10:05"),
      { effort: "under-half" },
    ),
    ana.fires(
      guides,
      LEADS_NOWHERE,
      "Sixty-three addresses lead nowhere today, all of them from the site that closed four years ago.",
      on(-1, "Mon", "10:20"),
    ),
    ana.cures(
      guides,
      LEADS_NOWHERE,
      "All sixty-three lead on to the archive now. Twelve others are left, and they are known.",
      on(-1, "Tue", "15:30"),
    ),
  ]
}
