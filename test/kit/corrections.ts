import { ana, FRIDAY, maya, RELEASE_NOTES, type Story, say, settled } from "./cast.ts"
import { by } from "./given.ts"

/** Ana says that a breaking change was missing after all. */
export const CORRECTION = {
  type: "propose-correction",
  judgements: [{ criterion: "f4", met: true, shows: say("A reader found one on Monday") }],
  lost: { days: 2, money: 0 },
  text: say("I am sorry to say it so late"),
} as const

/** It had settled met, or as the story says; on Friday Ana says that it turned out otherwise. */
export function correcting(story: Story = settled(RELEASE_NOTES), who = ana): Story {
  return [...story, by(who, FRIDAY, { ...CORRECTION, type: "correction-proposed" })]
}

/** Maya has seen it so too, on Friday. */
export function corrected(story: Story = settled(RELEASE_NOTES)): Story {
  const judgements = [
    ...["s1", "s2"].map((criterion) => ({ criterion, met: true, shows: null })),
    { criterion: "f3", met: false, shows: null },
    ...CORRECTION.judgements,
  ]
  const confirmed = { type: "correction-confirmed", judgements, outcome: "not-met" } as const
  return [...correcting(story), by(maya, FRIDAY, confirmed)]
}
