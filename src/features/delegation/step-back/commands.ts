import type { DelegationCommand } from "../../../domain/delegation/commands.ts"
import type { Delegation } from "../../../domain/delegation/delegation.ts"
import { words } from "../../../domain/shared/words.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import type { Stamp } from "../../../platform/ledger/ledger.ts"
import { remarksOf, type Sent } from "../commands.ts"
import { asItStands, termsOf } from "../terms.ts"
import type { STEP_BACK_ACTS } from "./acts.ts"

type SentHere = Extract<Sent, { noun: keyof typeof STEP_BACK_ACTS }>

/** The command of an act that is done while the leader steps back. */
export async function stepBackCommandOf(
  tx: Tx,
  sent: SentHere,
  { by, at }: Stamp,
  state: Delegation,
): Promise<DelegationCommand> {
  const stamp = { by, at }
  switch (sent.noun) {
    case "tripwire-firings":
      return { ...stamp, type: "fire-tripwire", ...sent.body, text: words(sent.body.text) }
    case "tripwire-claims": {
      const { tripwire, text } = sent.body
      return { ...stamp, type: "claim-tripwire", tripwire: tripwire ?? null, text: { text } }
    }
    case "tripwire-cures":
      return { ...stamp, type: "cure-tripwire", ...sent.body, text: words(sent.body.text) }
    case "call-answers": {
      const { call, answer, line, text, due } = sent.body
      const said = { line: line ?? null, text: words(text), due: due ?? null }
      return { ...stamp, type: "answer-call", call, answer, ...said }
    }
    case "change-proposals": {
      const { terms, remarks, text, despite } = sent.body
      return {
        ...stamp,
        type: "propose-change",
        terms: await asItStands(tx, await termsOf(tx, terms, stamp), state),
        remarks: remarksOf(remarks),
        text: words(text),
        despite: words(despite),
      }
    }
    case "change-agreements":
      return { ...stamp, type: "agree-change", round: sent.body.round }
    case "change-refusals":
      return { ...stamp, type: "refuse-change", round: sent.body.round, text: words(sent.body.text) }
    case "change-withdrawals":
      return { ...stamp, type: "withdraw-change" }
    case "step-ins": {
      const { kind, reason, on } = sent.body
      return { ...stamp, type: "step-in", kind, on: on ?? null, reason: { text: reason } }
    }
    case "step-in-accounts": {
      const { stepIn, happened, why, welcome, words: said } = sent.body
      const texts = { happened: words(happened), why: words(why), words: words(said) }
      return { ...stamp, type: "account-for-step-in", stepIn, welcome, ...texts }
    }
    case "take-backs":
      return { ...stamp, type: "take-back", reason: { text: sent.body.reason } }
  }
}
