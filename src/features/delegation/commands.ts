import type { z } from "zod"
import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import type { Stamp } from "../../platform/ledger/ledger.ts"
import { personRow } from "../person/queries.ts"
import type { ACTS, Noun } from "./acts.ts"
import { correctionCommandOf } from "./correction/commands.ts"
import { reviewCommandOf } from "./review/commands.ts"
import { stepBackCommandOf } from "./step-back/commands.ts"
import { termsOf } from "./terms.ts"

type Body<N extends Noun> = z.output<(typeof ACTS)[N]["body"]>
/** An act as it was sent. */
export type Sent = { [N in Noun]: { readonly noun: N; readonly body: Body<N> } }[Noun]

/** The command an act comes to: what was sent, by whom and when. */
export async function commandOf(
  tx: Tx,
  sent: Sent,
  { by, at }: Stamp,
  state: Delegation,
): Promise<DelegationCommand> {
  const stamp = { by, at }
  switch (sent.noun) {
    case "terms":
      return {
        ...stamp,
        type: "revise",
        delegate: await delegateOf(tx, sent.body.delegate),
        terms: await termsOf(tx, sent.body.terms, stamp),
      }
    case "offers":
      return { ...stamp, type: "offer", ...asked(sent.body) }
    case "counter-offers":
      return {
        ...stamp,
        type: "counter",
        ...asked(sent.body),
        terms: await termsOf(tx, sent.body.terms, stamp),
      }
    case "back-briefs":
      return { ...stamp, type: "back-brief", round: sent.body.round, text: { text: sent.body.text } }
    case "back-brief-corrections":
      return { ...stamp, type: "correct-back-brief", text: { text: sent.body.text } }
    case "commitments":
      return { ...stamp, type: "commit", round: sent.body.round }
    case "check-ins": {
      const { course, text, criterion, moneyUsed, effort } = sent.body
      return {
        ...stamp,
        type: "check-in",
        course,
        text: words(text),
        criterion: criterion ?? null,
        moneyUsed: moneyUsed ?? null,
        effort: effort ?? null,
      }
    }
    case "shown-notes":
      return { ...stamp, type: "show-note", text: { text: sent.body.text } }
    case "flags": {
      const { what, criterion, intend } = sent.body
      return {
        ...stamp,
        type: "flag",
        what: { text: what },
        criterion: criterion ?? null,
        intend: words(intend),
      }
    }
    case "flag-receipts":
      return { ...stamp, type: "receive-flag", ...sent.body, ...supporting(sent.body) }
    case "messages":
      return {
        ...stamp,
        type: "say",
        kind: sent.body.kind,
        text: { text: sent.body.text },
        due: sent.body.due ?? null,
        despite: words(sent.body.despite),
      }
    case "help-requests":
      return { ...stamp, type: "ask-for-help", text: { text: sent.body.text } }
    case "help-answers":
      return { ...stamp, type: "answer-help", ...sent.body, ...supporting(sent.body) }
    case "hand-backs":
      return { ...stamp, type: "hand-back", reason: { text: sent.body.reason } }
    case "cancellations":
      return { ...stamp, type: "cancel", cause: { text: sent.body.cause } }
    case "cancellation-views":
      return { ...stamp, type: "add-view", text: { text: sent.body.text } }
    case "outcomes": {
      const { judgements, moneyUsed, lost, text } = sent.body
      return {
        ...stamp,
        type: "declare",
        judgements: judgements ? judged(judgements) : null,
        moneyUsed: moneyUsed ?? null,
        lost: lost ?? null,
        text: words(text),
      }
    }
    case "outcome-disputes":
      return {
        ...stamp,
        type: "dispute-outcome",
        doubts: sent.body.doubts.map(({ reason, ...doubt }) => ({ ...doubt, reason: { text: reason } })),
      }
    case "outcome-revisions":
      return { ...stamp, type: "revise-outcome", judgements: judged(sent.body.judgements) }
    case "outcome-stands":
      return { ...stamp, type: "stand-by-outcome", reason: words(sent.body.reason) }
    case "discards":
      return { ...stamp, type: "discard" }
    case "back-brief-confirmations":
      return { ...stamp, type: "confirm-back-brief" }
    case "declines":
      return { ...stamp, type: "decline" }
    case "withdrawals":
      return { ...stamp, type: "withdraw" }
    case "outcome-confirmations":
      return { ...stamp, type: "confirm-outcome" }
    case "outcome-acceptances":
      return { ...stamp, type: "accept-dispute" }
    case "closures":
      return { ...stamp, type: "close" }
    case "corrections":
    case "correction-confirmations":
    case "correction-refusals":
    case "correction-withdrawals":
      return correctionCommandOf(sent, stamp)
    case "leader-reflections":
    case "delegate-reflections":
    case "learnings":
    case "learning-agreements":
    case "appreciations":
      return reviewCommandOf(sent, stamp)
    default:
      return stepBackCommandOf(tx, sent, stamp, state)
  }
}

/** Whom a draft is for; somebody who left may still stand in one, somebody who was never here may not. */
export async function delegateOf(tx: Tx, id: PersonId | null | undefined): Promise<PersonId | null> {
  if (!id) return null
  return (await personRow(tx, id)) ? id : refuseWith("person-not-here", { party: "delegate" })
}

type RoundAsked = {
  remarks?: RemarksSent
  answerBy?: string | null | undefined
  backBrief?: boolean | undefined
}

/** What comes with a round beside its terms. */
export function asked({ remarks, answerBy, backBrief }: RoundAsked) {
  return {
    remarks: remarksOf(remarks),
    answerBy: answerBy ?? null,
    backBrief: backBrief ?? false,
  }
}

type RemarksSent = { about: string; text: string }[] | undefined

export function remarksOf(remarks: RemarksSent) {
  return (remarks ?? []).map(({ about, text }) => ({ about, text: { text } }))
}

type Supporting = { readonly text?: string | null | undefined; readonly due?: string | null | undefined }

/** What is said with support, and the day it is promised by. */
function supporting({ text, due }: Supporting) {
  return { text: words(text), due: due ?? null }
}

/** Judgements as they were sent, in the words of the rules. */
export function judged(
  judgements: readonly { criterion: string; met: boolean; shows?: string | null | undefined }[],
) {
  return judgements.map(({ criterion, met, shows }) => ({ criterion, met, shows: words(shows) }))
}
