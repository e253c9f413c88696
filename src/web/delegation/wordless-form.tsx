import type { ActBody, DelegationView, Noun } from "../../client/client.ts"
import { ActForm } from "./act-form.tsx"
import { useReading } from "./reading.ts"
import { useSay } from "./use-say.ts"

type Props<N extends Noun> = {
  view: DelegationView
  noun: N
  body: ActBody<N>
  submit: string
  says: string
  onDone?: () => void
  onClose?: () => void
}

/** A press that needs no words, with a sentence that says what it does. */
export function WordlessForm<N extends Noun>({ view, noun, body, submit, says, onDone, onClose }: Props<N>) {
  const { other } = useReading(view)
  const { say, isPending, fault } = useSay(view)
  const send = async () => {
    if (await say(noun, body)) onDone?.()
  }
  return (
    <ActForm {...{ submit, isPending, fault, onClose }} to={other} onSubmit={send} quiet>
      <p className="q">{says}</p>
    </ActForm>
  )
}
