import type { FormEvent, ReactNode } from "react"
import { Button } from "../ui/Button.tsx"
import { words } from "./words.ts"

type Props = {
  /** null: there is no press as things stand. */
  submit: string | null
  /** To whom it goes, for the moment it takes. */
  to: string
  isPending: boolean
  fault: ReactNode
  onSubmit: () => void
  /** Closes the form; its words stay. */
  onClose?: (() => void) | undefined
  /** A form beside the page's one primary move. */
  quiet?: boolean
  children?: ReactNode
}

/** Fields, what is in the way, and the press that sends them. */
export function ActForm({ submit, to, isPending, fault, onSubmit, onClose, quiet, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending && submit !== null) onSubmit()
  }
  return (
    <form onSubmit={send} noValidate>
      {children}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {submit !== null && (
        <div className="acts end">
          <Button
            type="submit"
            variant={quiet ? "plain" : "primary"}
            isPending={isPending}
            pendingLabel={words.sending(to)}
          >
            {submit}
          </Button>
          {onClose && (
            <Button variant="text" onPress={onClose}>
              {words.keepForLater}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}
