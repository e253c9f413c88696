import { isRefusal } from "../shared/refusal.ts"
import { trippedBy } from "./called-in/check-in.ts"
import { fired } from "./called-in/occurrence.ts"
import type { CommandOf } from "./commands.ts"
import { currentRound, type Delegation, partyOf } from "./delegation.ts"
import { promisable } from "./given.ts"
import { type Answer, type Refused, refuse } from "./refusals.ts"
import { guarded } from "./step-in/guard.ts"
import { criteriaOf } from "./terms.ts"
import type { World } from "./world.ts"

/** What it states may call the leader in: that is part of saying it. */
export function checkIn(command: CommandOf<"check-in">, state: Delegation): Answer {
  const { course, text, criterion, moneyUsed, effort } = command
  return (
    unknownCriterion(criterion, state) ?? [
      { type: "checked-in", course, text, criterion, moneyUsed, effort },
      ...fired(state, trippedBy(command, state)),
    ]
  )
}

export function flag(command: CommandOf<"flag">, state: Delegation): Answer {
  const { what, criterion, intend } = command
  const id = `flag-${state.flags.length + 1}`
  return unknownCriterion(criterion, state) ?? [{ type: "flagged", flag: id, what, criterion, intend }]
}

export function receiveFlag(command: CommandOf<"receive-flag">, state: Delegation, world: World): Answer {
  const { flag, answer, text } = command
  const known = state.flags.find(({ id }) => id === flag)
  if (!known) return refuse("flag-unknown")
  if (known.answer) return refuse("flag-already-received")
  const support = promisable(command, answer === "help", world)
  return isRefusal(support) ? support : [{ type: "flag-received", flag, answer, text, ...support }]
}

/** Offering support is the leader's to do; the rest may be said by both. What may steer is read by the guard. */
export function say(command: CommandOf<"say">, state: Delegation, world: World): Answer {
  const { kind, text } = command
  if (kind === "offer-of-support" && command.by !== state.leader)
    return refuse("not-yours-to-do", { move: "say", whose: "leader" })
  const support = promisable(command, kind === "offer-of-support", world)
  if (isRefusal(support)) return support
  const said = { type: "said", message: nextMessage(state), kind, text, ...support } as const
  return kind === "reply" || kind === "news" ? guarded([said], command, state, world) : [said]
}

export function askForHelp(command: CommandOf<"ask-for-help">, state: Delegation): Answer {
  return [{ type: "help-asked", message: nextMessage(state), text: command.text }]
}

export function answerHelp(command: CommandOf<"answer-help">, state: Delegation, world: World): Answer {
  const { message, takenUp, text } = command
  const known = state.help.find(({ id }) => id === message)
  if (!known) return refuse("help-unknown")
  if (known.from === partyOf(state, command.by)) return refuse("not-your-help")
  if (known.takenUp !== null) return refuse("help-already-answered")
  const support = promisable(command, takenUp && known.from === "delegate", world)
  return isRefusal(support) ? support : [{ type: "help-answered", message, takenUp, text, ...support }]
}

function nextMessage(state: Delegation): string {
  return `message-${state.messages + 1}`
}

function unknownCriterion(criterion: string | null, state: Delegation): Refused | null {
  const known = criterion === null || criteriaOf(currentRound(state).terms).some(({ id }) => id === criterion)
  return known ? null : refuse("criterion-unknown", { criterion })
}
