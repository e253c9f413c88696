import { z } from "zod"
import { LOOKED_AT, type LookedAt } from "../../../domain/delegation/review/review.ts"
import { act } from "../act.ts"
import { DaySchema, Text } from "../terms-schema.ts"

export const HowFar = z.enum(["yes", "partly", "no"])
const Judged = z.object({ how: HowFar, note: Text.nullish() })
const Looks = z.object(Object.fromEntries(LOOKED_AT.map((one) => [one, Judged])) as Looked)
type Looked = Record<LookedAt, typeof Judged>

const ProposedPromise = z.object({ from: z.enum(["leader", "delegate"]), what: Text, due: DaySchema })
const Differently = z.object({ when: Text, weWill: Text })
const Proposal = z.int().min(1).meta({ description: "The number of the proposal that was read." })

/** What is said where it fell short: the leader first, then the delegate, then both. */
export const REVIEW_ACTS = {
  "leader-reflections": act(
    "reflect-as-leader",
    z.object({
      looks: Looks.nullish().meta({ description: "Whether each was clear, defined, there, right." }),
      steppedIn: z.boolean().nullish(),
      owns: Text,
      kept: Judged.nullish().meta({ description: "Whether the leader did what they said they would." }),
    }),
    "Look at one's own part first, as the leader.",
    ["nothing-fell-short", "already-reflected", "reflection-incomplete"],
  ),
  "delegate-reflections": act(
    "reflect-as-delegate",
    z.object({
      happened: Text,
      owns: Text.nullish(),
      learned: Text.nullish(),
      good: Text.nullish().meta({ description: "What good came of it unexpectedly." }),
      leaderKept: Judged.nullish(),
    }),
    "Say what happened, once the leader has looked at their own part.",
    ["nothing-fell-short", "leader-reflects-first", "already-reflected", "reflection-incomplete"],
  ),
  learnings: act(
    "propose-learning",
    z.object({
      lessons: z.array(Text).max(10),
      promises: z.array(ProposedPromise).max(10),
      differently: z.array(Differently).max(10),
    }),
    "Write down what both learn from it.",
    [
      "nothing-fell-short",
      "review-comes-first",
      "learning-already-agreed",
      "nothing-learned",
      "due-in-the-past",
    ],
  ),
  "learning-agreements": act(
    "agree-learning",
    z.object({ number: Proposal }),
    "Agree that this is what is learned.",
    [
      ...(["nothing-fell-short", "review-comes-first", "no-learning-proposed"] as const),
      ...(["not-your-turn", "learning-has-changed", "learning-already-agreed", "due-in-the-past"] as const),
    ],
  ),
  appreciations: act("appreciate-at-the-end", z.object({ text: Text }), "Say one thing that was good.", [
    "already-appreciated",
  ]),
} as const
