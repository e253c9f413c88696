import { useState } from "react"
import type { ActBody, DelegationView, Noun } from "../../client/client.ts"
import { TextArea } from "../ui/TextArea.tsx"
import { ActForm } from "./act-form.tsx"
import { useKept } from "./kept.ts"
import { PromisedBy } from "./promised-by.tsx"
import { useReading } from "./reading.ts"
import { useSay } from "./use-say.ts"
import { words } from "./words.ts"

export type TextMove<N extends Noun = Noun> = {
  noun: N
  label: string
  submit: string
  description?: string | undefined
  /** A word if one likes: it may be sent without. */
  optional?: true
  /** It may be promised by a day. */
  promises?: true
  body: (text: string, due: string | null) => ActBody<N>
}

type Props<N extends Noun> = {
  view: DelegationView
  move: TextMove<N>
  onDone: () => void
  onClose?: (() => void) | undefined
  quiet?: boolean
}

/** Where the words of a move are kept while they are written. */
export function placeOf(view: DelegationView, { noun, submit }: TextMove): string {
  return `${view.id} ${noun} ${submit}`
}

/** One field and one press: a reply, a reason, a cause. */
export function TextForm<N extends Noun>({ view, move, onDone, onClose, quiet }: Props<N>) {
  const { noun, label, submit, description, body } = move
  const reading = useReading(view)
  const { other } = reading
  const [due, setDue] = useState<string | null>(null)
  const { say, isPending, fault, setFault } = useSay(view)
  const [text, write] = useKept(placeOf(view, move))
  const send = async () => {
    if (text.trim() === "" && !move.optional) return setFault(words.fault.empty)
    if (!(await say(noun, body(text, due), text))) return
    write("")
    onDone()
  }
  return (
    <ActForm {...{ submit, isPending, fault, onClose, quiet: quiet ?? false }} to={other} onSubmit={send}>
      <TextArea
        label={label}
        hint={move.optional && words.ifYouLike}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
        description={description}
      />
      {move.promises && <PromisedBy reading={reading} due={due} onChange={setDue} />}
    </ActForm>
  )
}
