import { z } from "zod"
import { act, JudgementInput, LossInput, Nothing } from "../act.ts"
import { Text } from "../terms-schema.ts"

/** What is said when something turns out otherwise than both had said. */
export const CORRECTION_ACTS = {
  corrections: act(
    "propose-correction",
    z.object({
      judgements: z.array(JudgementInput).min(1).max(60).meta({ description: "What turned out otherwise." }),
      lost: LossInput.nullish().meta({ description: "What is lost after all; left out: as it was stated." }),
      text: Text.nullish(),
    }),
    "Say that something turned out otherwise. It counts once the other sees it so too.",
    ["criterion-unknown", "nothing-corrected", "person-not-here", "correction-already-proposed"],
  ),
  "correction-confirmations": act("confirm-correction", Nothing, "See it so too.", [
    "no-correction-proposed",
    "not-your-turn",
  ]),
  "correction-refusals": act(
    "refuse-correction",
    z.object({ text: Text.nullish() }),
    "Keep to what both had said.",
    ["no-correction-proposed", "not-your-turn"],
  ),
  "correction-withdrawals": act("withdraw-correction", Nothing, "Withdraw one's own correction.", [
    "no-correction-proposed",
    "not-your-turn",
  ]),
} as const
