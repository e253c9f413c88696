import type { Recorded } from "../../shared/recorded.ts"
import type { Outcome } from "../events.ts"
import type { CorrectionEvent } from "./correction.ts"

/** What turned out otherwise, in a sentence. `who`: the name of whoever acted. */
export function correctionSentence(
  event: Recorded<CorrectionEvent>,
  who: string,
  outcomes: Readonly<Record<Outcome, string>>,
): string {
  switch (event.type) {
    case "correction-proposed":
      return event.judgements.length === 1
        ? `${who} said that one criterion turned out otherwise.`
        : `${who} said that ${event.judgements.length} criteria turned out otherwise.`
    case "correction-confirmed":
      return `${who} saw it so too. It stands corrected: ${outcomes[event.outcome]}.`
    case "correction-refused":
      return `${who} kept to what both had said.`
    case "correction-withdrawn":
      return `${who} withdrew the correction.`
    case "correction-lapsed":
      return "Fourteen days went by without an answer, so what both had said stands."
  }
}
