import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react"
import { Button } from "react-aria-components"
import { Link } from "../app/link.tsx"
import { type ButtonVariant, buttonClass } from "../ui/buttonClass.ts"

export type Move = {
  id: string
  label: string
  variant?: ButtonVariant | undefined
} & (
  | {
      /** What opens in place under the word. `close` puts the focus back on it. */
      form: (close: () => void) => ReactNode
    }
  | {
      /** Or the page where it is made. */
      to: string
    }
)

/** The page has one primary press, and none of its own while a form is open. */
export type Lead = (variant: ButtonVariant) => ReactNode

type Props = {
  moves: readonly Move[]
  className?: string
  open: string | null
  onOpen: (id: string | null) => void
  /** A press that needs no form, before the words. */
  lead?: Lead | undefined
  /** What holds for all of them, beneath the words. */
  note?: string | undefined
}

/** Words that open their form in place. One is open at a time; what was written in the others stays. */
export function Moves({ moves, className = "", open, onOpen, lead, note }: Props) {
  const buttons = useRef(new Map<string, HTMLButtonElement | null>())
  const base = useId()
  const close = (id: string) => {
    onOpen(null)
    buttons.current.get(id)?.focus()
  }
  return (
    <div>
      <div className={`acts ${className}`}>
        {lead?.(open === null ? "primary" : "plain")}
        {moves.map(({ id, label, variant = "text", ...move }) =>
          "to" in move ? (
            <Link key={id} className={buttonClass(variant)} to={move.to}>
              {label}
            </Link>
          ) : (
            <Button
              key={id}
              ref={(button) => void buttons.current.set(id, button)}
              className={buttonClass(open !== null && variant === "primary" ? "plain" : variant)}
              aria-expanded={open === id}
              aria-controls={`${base}${id}`}
              onPress={() => onOpen(open === id ? null : id)}
            >
              {label}
            </Button>
          ),
        )}
      </div>
      {note && <p className="sm qq moves-note">{note}</p>}
      {moves.map(
        (move) =>
          "form" in move && (
            <InPlace
              key={move.id}
              id={`${base}${move.id}`}
              label={move.label}
              isOpen={open === move.id}
              onClose={() => close(move.id)}
            >
              {move.form(() => close(move.id))}
            </InPlace>
          ),
      )}
    </div>
  )
}

type InPlaceProps = { id: string; label: string; isOpen: boolean; onClose: () => void; children: ReactNode }

/** Is made when first opened, and then stays, so that words stay in their field. */
function InPlace({ id, label, isOpen, onClose, children }: InPlaceProps) {
  const place = useRef<HTMLElement>(null)
  const [made, setMade] = useState(isOpen)
  if (isOpen && !made) setMade(true)
  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>("textarea, input, button")?.focus()
  }, [isOpen])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onClose()
  }
  return (
    <section
      ref={place}
      id={id}
      className="in-place col"
      aria-label={label}
      hidden={!isOpen}
      onKeyDown={closeOnEscape}
    >
      {(made || isOpen) && children}
    </section>
  )
}
