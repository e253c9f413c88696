import type { ActBody, DelegationView, Noun } from "../../client/client.ts"
import { Button } from "../ui/Button.tsx"
import type { ButtonVariant } from "../ui/buttonClass.ts"
import { Reason } from "../ui/Reason.tsx"
import { useReading } from "./reading.ts"
import { useSay } from "./use-say.ts"
import { words } from "./words.ts"

type Props<N extends Noun> = {
  view: DelegationView
  noun: N
  body: ActBody<N>
  label: string
  variant?: ButtonVariant
}

/** A move in one press: it is done, confirmed, closed. */
export function AtOnce<N extends Noun>({ view, noun, body, label, variant }: Props<N>) {
  const { other } = useReading(view)
  const { say, isPending, fault } = useSay(view)
  return (
    <>
      <Button
        variant={variant}
        onPress={() => void say(noun, body)}
        isPending={isPending}
        pendingLabel={words.sending(other)}
      >
        {label}
      </Button>
      {fault && (
        <div role="alert" className="reason">
          <Reason>{fault}</Reason>
        </div>
      )}
    </>
  )
}
