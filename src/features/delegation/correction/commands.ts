import type { CorrectionCommand } from "../../../domain/delegation/correction/correction.ts"
import { words } from "../../../domain/shared/words.ts"
import type { Stamp } from "../../../platform/ledger/ledger.ts"
import { judged, type Sent } from "../commands.ts"
import type { CORRECTION_ACTS } from "./acts.ts"

type SentCorrection = Extract<Sent, { noun: keyof typeof CORRECTION_ACTS }>

/** The command that an act of correcting comes to. */
export function correctionCommandOf(sent: SentCorrection, { by, at }: Stamp): CorrectionCommand {
  const stamp = { by, at }
  switch (sent.noun) {
    case "corrections": {
      const { judgements, lost, text } = sent.body
      const said = { judgements: judged(judgements), lost: lost ?? null, text: words(text) }
      return { ...stamp, type: "propose-correction", ...said }
    }
    case "correction-confirmations":
      return { ...stamp, type: "confirm-correction" }
    case "correction-refusals":
      return { ...stamp, type: "refuse-correction", text: words(sent.body.text) }
    case "correction-withdrawals":
      return { ...stamp, type: "withdraw-correction" }
  }
}
