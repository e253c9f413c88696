import type { FormEvent, ReactNode } from "react"
import { Button } from "../ui/Button.tsx"
import { words } from "./words.ts"

type Props = {
  submit: string
  /** The one primary act of the page. */
  primary: boolean
  isPending: boolean
  fault: string | null
  onSend: () => void
  /** The other ways on, as underlined words. */
  others: readonly { label: string; onPress: () => void }[]
  children: ReactNode
}

/** Fields, what is in the way, the press that keeps them, and the ways past it. */
export function MondayForm({ submit, primary, isPending, fault, onSend, others, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) onSend()
  }
  return (
    <form onSubmit={send} noValidate>
      {children}
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
      <div className="acts end">
        <Button
          type="submit"
          variant={primary ? "primary" : "plain"}
          isPending={isPending}
          pendingLabel={words.keeping}
        >
          {submit}
        </Button>
        {others.map(({ label, onPress }) => (
          <Button key={label} variant="text" onPress={onPress}>
            {label}
          </Button>
        ))}
      </div>
    </form>
  )
}
