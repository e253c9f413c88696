import type { Noun } from "../../../client/client.ts"
import { DeclareForm } from "../judged/declare-form.tsx"
import type { Move } from "../moves.tsx"
import { type StageProps, termsOf } from "../stage.ts"
import { NameStepInForm } from "../step-in/name-form.tsx"
import { words as stepIn } from "../step-in/name-words.ts"
import { TripwireForm } from "../tripwires/tripwire-form.tsx"
import { words as tripwires } from "../tripwires/words.ts"
import { type ActMove, textMove } from "./can-do.tsx"
import { CheckInForm } from "./check-in-form.tsx"
import { FlagForm } from "./flag-form.tsx"
import { moves } from "./move-words.ts"
import { Notes } from "./notes.tsx"
import { textMoves } from "./text-moves.ts"

/** Every move of the delegate, as a word that opens its form. */
export function delegateMoves({ view, reading }: StageProps, sent: () => void) {
  const terms = termsOf(view)
  const move = textMoves(reading.other)
  const done = (close: () => void) => () => {
    sent()
    close()
  }
  const declare = (label: string) =>
    act("declare", "outcomes", label, (close) => <DeclareForm view={view} terms={terms} onClose={close} />)
  return {
    checkIn: act("check-in", "check-ins", moves.checkIn.open, (close) => (
      <CheckInForm view={view} terms={terms} onDone={done(close)} onClose={close} />
    )),
    flag: act("flag", "flags", moves.flag.open, (close) => (
      <FlagForm view={view} terms={terms} onDone={done(close)} onClose={close} />
    )),
    callIn: act("call-in", "tripwire-cures", tripwires.open(reading.other), (close) => (
      <TripwireForm view={view} onDone={done(close)} onClose={close} />
    )),
    stepIn: act("step-in", "step-ins", stepIn.delegate.open(reading.other), (close) => (
      <NameStepInForm view={view} onDone={done(close)} onClose={close} />
    )),
    declare: declare(moves.declare.open),
    fellShort: declare(moves.declare.fellShort),
    notes: act("notes", "shown-notes", moves.notes.open, () => <Notes view={view} />),
    help: textMove(view, "help", moves.help.open, move.help, sent),
    reply: textMove(view, "reply", moves.reply.open, move.reply, sent),
    news: textMove(view, "news", moves.news.open, move.news, sent),
    appreciation: textMove(view, "appreciation", moves.appreciation.open, move.appreciation, sent),
    handBack: textMove(view, "hand-back", moves.handBack.open, move.handBack, sent),
    cancel: textMove(view, "cancel", moves.cancel.open, move.cancel, sent),
  }
}

type Form = Extract<Move, { form: unknown }>["form"]

function act(id: string, noun: Noun, label: string, form: Form): ActMove {
  return { id, noun, label, form }
}
