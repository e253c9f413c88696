import { AtOnce } from "../at-once.tsx"
import type { ButtonVariant } from "../../ui/Button.tsx"
import { DeclareForm } from "../judged/declare-form.tsx"
import { needOf } from "../reading.ts"
import { roundOf, type StageProps, termsOf } from "../stage.ts"
import { type ActMove, CanDo, textMove } from "./can-do.tsx"
import { CheckInForm } from "./check-in-form.tsx"
import { FlagForm } from "./flag-form.tsx"
import { moves } from "./move-words.ts"
import { Notes } from "./notes.tsx"
import { textMoves } from "./text-moves.ts"
import { words } from "./words.ts"

type Sent = () => void
type Close = () => void
const both = (sent: Sent, close: Close) => () => {
  sent()
  close()
}

/** What the delegate can do: say how it goes, tell bad news early, ask for help, and say how it came out. */
export function DelegateMoves(props: StageProps) {
  const { view, reading } = props
  const small = roundOf(view).size === "small"
  const move = textMoves(reading.other)
  const ends = endMoves(props)
  const says = sayMoves(props)
  return (
    <CanDo
      view={view}
      reading={reading}
      lead={small && <AtOnce view={view} noun="outcomes" body={{}} label={words.done} />}
      first={(sent) => (small ? [...ends, ...says(sent)] : says(sent))}
      note={words.early}
      second={(sent) => [
        ...(small ? [] : ends),
        notes(props),
        textMove(view, "hand-back", moves.handBack.open, move.handBack, sent),
        textMove(view, "cancel", moves.cancel.open, move.cancel, sent),
      ]}
    />
  )
}

const sayMoves =
  ({ view, reading, title: _ }: StageProps) =>
  (sent: Sent): ActMove[] => {
    const terms = termsOf(view)
    const move = textMoves(reading.other)
    const due = needOf(view, "check-in") !== undefined
    return [
      {
        id: "check-in",
        noun: "check-ins",
        label: moves.checkIn.open,
        variant: primaryIf(due && roundOf(view).size !== "small", terms.checkIns ? "plain" : "text"),
        form: (close) => <CheckInForm view={view} terms={terms} onDone={both(sent, close)} onClose={close} />,
      },
      {
        id: "flag",
        noun: "flags",
        label: moves.flag.open,
        form: (close) => <FlagForm view={view} terms={terms} onDone={both(sent, close)} onClose={close} />,
      },
      textMove(view, "help", moves.help.open, move.help, sent),
      textMove(view, "reply", moves.reply.open, move.reply, sent),
      textMove(view, "news", moves.news.open, move.news, sent),
      textMove(view, "appreciation", moves.appreciation.open, move.appreciation, sent),
    ]
  }

/** A small one is done in one click, or fell short; any other is declared criterion by criterion. */
function endMoves({ view }: StageProps): ActMove[] {
  const terms = termsOf(view)
  const due = needOf(view, "declare") !== undefined
  const small = roundOf(view).size === "small"
  return [
    {
      id: "declare",
      noun: "outcomes",
      label: small ? moves.declare.fellShort : moves.declare.open,
      variant: small ? "text" : primaryIf(due, "text"),
      form: (close) => <DeclareForm view={view} terms={terms} onClose={close} />,
    },
  ]
}

function notes({ view }: StageProps): ActMove {
  return { id: "notes", noun: "shown-notes", label: moves.notes.open, form: (close) => <Notes view={view} onClose={close} /> }
}

const primaryIf = (first: boolean, otherwise: ButtonVariant): ButtonVariant => (first ? "primary" : otherwise)
