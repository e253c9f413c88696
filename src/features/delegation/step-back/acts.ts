import { z } from "zod"
import {
  act,
  MoneyInput,
  NOT_PROMISED,
  Nothing,
  PromisedBy,
  Remarks,
  ROUND_REFUSALS,
  RoundNumber,
  STANDS_NO_MORE,
} from "../act.ts"
import { DaySchema, TermsInput, Text } from "../terms-schema.ts"

const Tripwire = z.string().regex(/^t\d{1,6}$/)
const Call = z.string().regex(/^call-\d{1,6}$/)
const StepIn = z.string().regex(/^step-in-\d{1,6}$/)
/** Nobody steps in by the way: that it is kept, for both, has been read. */
const Acknowledged = z.literal(true).meta({ description: "That both keep it has been read." })
/** Going on although it reads as a step-in. */
export const Despite = Text.meta({ description: "Why the leader goes on, though it reads as a step-in." })

/** What is done while something is under way and its leader steps back: tripwires, changes, step-ins. */
export const STEP_BACK_ACTS = {
  "tripwire-firings": act(
    "fire-tripwire",
    z.object({ tripwire: Tripwire, text: Text.nullish() }),
    "Call the leader in: an agreed condition has come.",
    ["tripwire-unknown", "tripwire-fires-by-itself", "tripwire-already-fired", "tripwire-already-cured"],
  ),
  "tripwire-claims": act(
    "claim-tripwire",
    z.object({ tripwire: Tripwire.nullish(), text: Text }),
    "Say as the leader that a condition has come. It calls nobody in.",
    ["tripwire-unknown"],
  ),
  "tripwire-cures": act(
    "cure-tripwire",
    z.object({ tripwire: Tripwire, text: Text.nullish() }),
    "Say that a condition is settled.",
    ["tripwire-unknown", "tripwire-already-cured"],
  ),
  "call-answers": act(
    "answer-call",
    z.object({
      call: Call,
      answer: z.enum(["hold-course", "support", "change-terms"]),
      line: MoneyInput.nullish().meta({ description: "The next line, where course is held over a limit." }),
      text: Text.nullish(),
      due: PromisedBy,
    }),
    "Answer as the leader who is called in.",
    [
      "not-called-in",
      "call-unknown",
      "call-already-answered",
      "line-needed",
      "line-not-needed",
      "line-not-beyond",
      ...NOT_PROMISED,
    ],
  ),
  "change-proposals": act(
    "propose-change",
    z.object({
      terms: TermsInput,
      remarks: Remarks.optional(),
      text: Text.nullish(),
      despite: Despite.nullish(),
    }),
    "Propose a change of terms: a round that counts once both agree.",
    ["change-already-proposed", "nothing-changed", "reads-as-a-step-in", ...ROUND_REFUSALS],
  ),
  "change-agreements": act("agree-change", z.object({ round: RoundNumber }), "Agree to the change.", [
    "no-change-proposed",
    "not-your-turn",
    "terms-have-changed",
    ...STANDS_NO_MORE,
    "everything-at-once-too-large",
  ]),
  "change-refusals": act(
    "refuse-change",
    z.object({ round: RoundNumber, text: Text.nullish() }),
    "Keep to what is agreed.",
    ["no-change-proposed", "not-your-turn", "terms-have-changed"],
  ),
  "change-withdrawals": act("withdraw-change", Nothing, "Withdraw the change one proposed.", [
    "no-change-proposed",
    "not-your-turn",
  ]),
  "step-ins": act(
    "step-in",
    z.object({
      kind: z.enum(["pressed", "directed", "did-part", "duty"]),
      reason: Text,
      on: DaySchema.nullish().meta({ description: "The day it happened on; left out: today." }),
      acknowledged: Acknowledged,
    }),
    "Say that one has stepped in, or name that the leader did.",
    ["step-in-on-no-such-day"],
  ),
  "step-in-accounts": act(
    "account-for-step-in",
    z.object({
      stepIn: StepIn,
      happened: Text.nullish(),
      why: Text.nullish(),
      welcome: z.boolean(),
      words: Text.nullish(),
    }),
    "Say how a step-in was. Both accounts open together.",
    ["no-step-in", "step-in-unknown", "account-already-given"],
  ),
  "take-backs": act(
    "take-back",
    z.object({ reason: Text, acknowledged: Acknowledged }),
    "Take it back, with a reason. It ends.",
  ),
} as const
