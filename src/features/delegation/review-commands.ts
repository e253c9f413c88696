import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { words } from "../../domain/shared/words.ts"
import type { Stamp } from "../../platform/ledger/ledger.ts"
import type { Sent } from "./commands.ts"
import type { REVIEW_ACTS } from "./review-acts.ts"

export type SentInReview = Extract<Sent, { noun: keyof typeof REVIEW_ACTS }>

/** The command of what is said where it fell short. */
export function reviewCommandOf(sent: SentInReview, { by, at }: Stamp): DelegationCommand {
  const stamp = { by, at }
  switch (sent.noun) {
    case "leader-reflections": {
      const { looks, steppedIn, owns, kept } = sent.body
      const said = { looks: looks ?? null, steppedIn: steppedIn ?? null, kept: kept ?? null }
      return { ...stamp, type: "reflect-as-leader", ...said, owns: { text: owns } }
    }
    case "delegate-reflections": {
      const { happened, owns, learned, good, leaderKept } = sent.body
      const more = { owns: words(owns), learned: words(learned), good: words(good) }
      const said = { happened: { text: happened }, ...more, leaderKept: leaderKept ?? null }
      return { ...stamp, type: "reflect-as-delegate", ...said }
    }
    case "learnings":
      return { ...stamp, type: "propose-learning", learning: learningOf(sent.body) }
    case "learning-agreements":
      return { ...stamp, type: "agree-learning", number: sent.body.number }
    case "appreciations":
      return { ...stamp, type: "appreciate-at-the-end", text: { text: sent.body.text } }
  }
}

type Learned = Extract<SentInReview, { noun: "learnings" }>["body"]

function learningOf({ lessons, promises, differently }: Learned) {
  return {
    lessons: lessons.map((text) => ({ text })),
    promises: promises.map(({ what, ...promise }) => ({ ...promise, what: { text: what } })),
    differently: differently.map(({ when, weWill }) => ({ when: { text: when }, weWill: { text: weWill } })),
  }
}
