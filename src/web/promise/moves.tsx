import { useState } from "react"
import type { PromiseNoun, PromiseView } from "../../client/client.ts"
import { Button } from "../ui/Button.tsx"
import type { ButtonVariant } from "../ui/buttonClass.ts"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { AskForm, WordsForm } from "./forms.tsx"
import { otherOf } from "./sentence.ts"
import { useFocusAfter } from "./use-focus-after.ts"
import { useSayOf } from "./use-say-of.ts"
import { words } from "./words.ts"

/** What takes words or a day first; everything else is said with one press. */
const WITH_FORM = ["renegotiations", "not-yets", "renegotiation-refusals"] as const
type WithForm = (typeof WITH_FORM)[number]
const withForm = (noun: PromiseNoun): noun is WithForm => WITH_FORM.some((one) => one === noun)

type Props = {
  promise: PromiseView
  now: string
  /** In this order; what is not open is left out. */
  nouns: readonly PromiseNoun[]
  /** The look of the first. */
  lead: ButtonVariant
}

/** What may be said of a promise: a press, or a press and a few words. */
export function PromiseMoves({ promise, now, nouns, lead }: Props) {
  const { name } = otherOf(promise)
  const [open, setOpen] = useState<WithForm | null>(null)
  const { say, pending, fault, setFault } = useSayOf(promise)
  const acted = useFocusAfter()
  const shown = nouns.filter((noun) => promise.moves.includes(noun))
  const press = (noun: PromiseNoun) => {
    setFault(null)
    acted()
    return withForm(noun) ? setOpen(noun) : void say(noun, {})
  }
  const close = () => {
    acted()
    setOpen(null)
  }
  if (open && promise.moves.includes(open)) {
    const form = { promise, say, fault, setFault, isPending: pending === open, onClose: close }
    return open === "renegotiations" ? <AskForm {...form} now={now} /> : <WordsForm {...form} noun={open} />
  }
  return (
    <>
      <div className="acts">
        {shown.map((noun, index) => (
          <Button
            key={noun}
            variant={index === 0 ? lead : "text"}
            onPress={() => press(noun)}
            isPending={pending === noun}
            pendingLabel={words.sending(name)}
          >
            {words.move[noun](name)}
            <VisuallyHidden>{`: ${promise.what ?? ""}`}</VisuallyHidden>
          </Button>
        ))}
      </div>
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
    </>
  )
}
