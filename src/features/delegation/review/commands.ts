import type { DelegationCommand } from "../../../domain/delegation/commands.ts"
import type { HowFar, Judged, LeadersReflection } from "../../../domain/delegation/review/review.ts"
import { words } from "../../../domain/shared/words.ts"
import type { Stamp } from "../../../platform/ledger/ledger.ts"
import type { Sent } from "../commands.ts"
import type { REVIEW_ACTS } from "./acts.ts"

export type SentInReview = Extract<Sent, { noun: keyof typeof REVIEW_ACTS }>

/** The command of what is said where it fell short. */
export function reviewCommandOf(sent: SentInReview, { by, at }: Stamp): DelegationCommand {
  const stamp = { by, at }
  switch (sent.noun) {
    case "leader-reflections": {
      const { looks, steppedIn, owns, kept } = sent.body
      const said = { looks: looksOf(looks), steppedIn: steppedIn ?? null, kept: judgedOf(kept) }
      return { ...stamp, type: "reflect-as-leader", ...said, owns: { text: owns } }
    }
    case "delegate-reflections": {
      const { happened, owns, learned, good, leaderKept } = sent.body
      const more = { owns: words(owns), learned: words(learned), good: words(good) }
      const said = { happened: { text: happened }, ...more, leaderKept: judgedOf(leaderKept) }
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

type Looks = Extract<SentInReview, { noun: "leader-reflections" }>["body"]["looks"]
type SaidHow = { how: HowFar; note?: string | null | undefined }

function looksOf(looks: Looks): LeadersReflection["looks"] {
  if (!looks) return null
  const judged = Object.entries(looks).map(([one, said]) => [one, judgedOf(said)])
  return Object.fromEntries(judged) as LeadersReflection["looks"]
}

function judgedOf(said: SaidHow | null | undefined): Judged | null {
  return said ? { how: said.how, note: words(said.note) } : null
}

type Learned = Extract<SentInReview, { noun: "learnings" }>["body"]

function learningOf({ lessons, promises, differently }: Learned) {
  return {
    lessons: lessons.map((text) => ({ text })),
    promises: promises.map(({ what, ...promise }) => ({ ...promise, what: { text: what } })),
    differently: differently.map(({ when, weWill }) => ({ when: { text: when }, weWill: { text: weWill } })),
  }
}
