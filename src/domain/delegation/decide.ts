import * as calledIn from "./called-in/decide.ts"
import * as change from "./change/decide.ts"
import { tick } from "./clock.ts"
import type { DelegationCommand } from "./commands.ts"
import * as correction from "./correction/decide.ts"
import type { Delegation } from "./delegation.ts"
import { closed } from "./gate.ts"
import * as judge from "./judge.ts"
import * as negotiate from "./negotiate.ts"
import * as perform from "./perform.ts"
import { type Answer, refuse } from "./refusals.ts"
import * as review from "./review/decide.ts"
import * as stepIn from "./step-in/decide.ts"
import type { World } from "./world.ts"

/**
 * What a move comes to: the events that now hold, an empty list when nothing changes, or a refusal.
 * Pure: the same command, state and world always give the same answer.
 */
export function decide(command: DelegationCommand, state: Delegation | null, world: World): Answer {
  if (command.type === "draft" || command.type === "ask-for-it") return begun(command, state, world)
  if (!state) throw new Error("only a draft or a request begins a delegation")
  return closed(command.type, state, command.by) ?? decided(command, state, world)
}

type Beginning = Extract<DelegationCommand, { type: "draft" | "ask-for-it" }>

/** A delegation begins once. */
function begun(command: Beginning, state: Delegation | null, world: World): Answer {
  if (state) return refuse("not-at-this-stage", { move: command.type, stage: state.stage })
  return command.type === "draft" ? negotiate.draft(command) : negotiate.askForIt(command, world)
}

type Later = Exclude<DelegationCommand, { type: "draft" | "ask-for-it" }>

function decided(command: Later, state: Delegation, world: World): Answer {
  switch (command.type) {
    case "revise":
      return negotiate.revise(command, state)
    case "discard":
      return [{ type: "discarded" }]
    case "offer":
      return negotiate.offer(command, state, world)
    case "counter":
      return negotiate.counter(command, state, world)
    case "back-brief":
      return negotiate.backBrief(command, state)
    case "confirm-back-brief":
      return negotiate.confirmBackBrief(state, world, false, command.at)
    case "correct-back-brief":
      return negotiate.correctBackBrief(command, state)
    case "commit":
      return negotiate.commit(command, state, world)
    case "decline":
      return [{ type: "declined" }]
    case "withdraw":
      return [{ type: "withdrawn" }]
    case "check-in":
      return perform.checkIn(command, state)
    case "show-note":
      return [{ type: "note-shown", text: command.text }]
    case "flag":
      return perform.flag(command, state)
    case "receive-flag":
      return perform.receiveFlag(command, state, world)
    case "say":
      return perform.say(command, state, world)
    case "ask-for-help":
      return perform.askForHelp(command, state)
    case "answer-help":
      return perform.answerHelp(command, state, world)
    case "fire-tripwire":
      return calledIn.fire(command, state)
    case "claim-tripwire":
      return calledIn.claim(command, state)
    case "cure-tripwire":
      return calledIn.cure(command, state)
    case "answer-call":
      return calledIn.answer(command, state, world)
    case "propose-change":
      return change.propose(command, state, world)
    case "agree-change":
      return change.agree(command, state, world)
    case "refuse-change":
      return change.refuse(command, state)
    case "withdraw-change":
      return change.withdraw(state)
    case "step-in":
      return stepIn.stepIn(command, state, world)
    case "account-for-step-in":
      return stepIn.account(command, state)
    case "take-back":
      return stepIn.takeBack(command, state)
    case "hand-back":
      return [{ type: "handed-back", reason: command.reason }]
    case "cancel":
      return [{ type: "cancelled", cause: command.cause }]
    case "add-view":
      return [{ type: "view-added", text: command.text }]
    case "declare":
      return judge.declare(command, state)
    case "confirm-outcome":
      return judge.confirmOutcome(state, false)
    case "dispute-outcome":
      return judge.disputeOutcome(command, state)
    case "revise-outcome":
      return judge.reviseOutcome(command, state)
    case "accept-dispute":
      return judge.acceptDispute(state)
    case "stand-by-outcome":
      return judge.standBy(command, state)
    case "reflect-as-leader":
      return review.reflectAsLeader(command, state)
    case "reflect-as-delegate":
      return review.reflectAsDelegate(command, state)
    case "propose-learning":
      return review.proposeLearning(command, state, world)
    case "agree-learning":
      return review.agreeLearning(command, state, world)
    case "propose-correction":
      return correction.propose(command, state, world)
    case "confirm-correction":
      return correction.confirm(state)
    case "refuse-correction":
      return correction.refuse(command)
    case "withdraw-correction":
      return [{ type: "correction-withdrawn" }]
    case "appreciate-at-the-end":
      return review.appreciate(command)
    case "close":
      return [{ type: "closed", bySilence: false }]
    case "end-on-leaving":
      return left(state, world)
    case "tick":
      return tick(state, command.at, world)
  }
}

/**
 * Someone has left. A draft is its leader's own: it stays when only the one it was meant for is gone. What has
 * settled has come out as it did, and closes.
 */
function left(state: Delegation, world: World): Answer {
  if (state.stage === "draft") return world.leader.here ? [] : [{ type: "discarded" }]
  return state.stage === "settled"
    ? [{ type: "closed", bySilence: true }]
    : [{ type: "ended", because: "left" }]
}
