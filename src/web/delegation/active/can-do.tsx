import { type ReactNode, useEffect, useId, useState } from "react"
import type { DelegationView, Noun } from "../../../client/client.ts"
import { Note } from "../../ui/Note.tsx"
import { type Lead, type Move, Moves } from "../moves.tsx"
import { moveOpen, type Reading } from "../reading.ts"
import { GuardedForm } from "../step-in/guarded-form.tsx"
import { TextForm, type TextMove } from "../text-form.tsx"
import { words as common } from "../words.ts"
import { words } from "./words.ts"

/** A move with the act it makes: it stands only while that act is open. */
export type ActMove = Move & { noun: Noun }

type Props = {
  view: DelegationView
  reading: Reading
  title?: string
  /** The one press that needs no form. */
  lead?: Lead | undefined
  first: (sent: () => void, open: (id: string) => void) => readonly ActMove[]
  note?: string
  second?: (sent: () => void) => readonly ActMove[]
  /** What is about the agreement itself. */
  third?: (sent: () => void) => readonly ActMove[]
  closing?: ReactNode
}

/** What the reader can do: what is near first, what is rare below. Each opens in place. */
export function CanDo({
  view,
  reading,
  title = words.can,
  lead,
  first,
  note,
  second = () => [],
  third = () => [],
  closing,
}: Props) {
  const heading = useId()
  const [open, setOpen] = useState<string | null>(null)
  const [sent, setSent] = useState(false)
  useOpenFromAddress(setOpen)
  const choose = (id: string | null) => {
    setOpen(id)
    if (id) setSent(false)
  }
  const isOpen = ({ noun }: ActMove) => moveOpen(view, noun)
  const near = first(() => setSent(true), choose).filter(isOpen)
  const rare = [second, third].map((moves) => moves(() => setSent(true)).filter(isOpen))
  if (near.length + rare.flat().length === 0) return null
  return (
    <section className="sec can-do" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {title}
      </h2>
      <Moves className="first" lead={lead} moves={near} open={open} onOpen={choose} note={note} />
      <Note>{sent && common.sent(reading.other)}</Note>
      {rare.map(
        (moves, i) =>
          moves.length > 0 && (
            <Moves
              key={moves[0]?.id}
              className={i === 0 ? "second" : "third"}
              moves={moves}
              open={open}
              onOpen={choose}
            />
          ),
      )}
      {closing && <p className="sm qq">{closing}</p>}
    </section>
  )
}

/** `#check-in` in the address opens that form: one tap from Today. */
function useOpenFromAddress(open: (id: string) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arriving
  useEffect(() => {
    const id = location.hash.slice(1)
    if (id) open(id)
  }, [])
}

/** A move that is one field and one press, as a word to open. */
export function textMove<N extends Noun>(
  view: DelegationView,
  id: string,
  label: string,
  move: TextMove<N>,
  sent: () => void,
  variant?: Move["variant"],
): ActMove {
  const form = (close: () => void) => {
    const done = () => {
      sent()
      close()
    }
    return <TextForm view={view} move={move} onDone={done} onClose={close} />
  }
  return { id, label, noun: move.noun, variant, form }
}

/** What a leader says in the delegate's room: the same, with the guard beneath what is typed. */
export function guardedMove(
  view: DelegationView,
  id: string,
  label: string,
  move: TextMove<"messages">,
  sent: () => void,
  support: { move: TextMove<"messages">; open: () => void },
): ActMove {
  const form = (close: () => void) => {
    const done = () => {
      sent()
      close()
    }
    return <GuardedForm view={view} move={move} support={support} onDone={done} onClose={close} />
  }
  return { id, label, noun: move.noun, form }
}
