import { type FormEvent, useState } from "react"
import type { PromiseView } from "../../client/client.ts"
import { today } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { DayField } from "../ui/DayField.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import "./promise.css"
import { sentOnEnter } from "./sent-on-enter.ts"
import { otherOf } from "./sentence.ts"
import type { useSayOf } from "./use-say-of.ts"
import { words } from "./words.ts"

const { form } = words

type FormProps = Pick<ReturnType<typeof useSayOf>, "say" | "fault" | "setFault"> & {
  promise: PromiseView
  isPending: boolean
  onClose: () => void
}

/** Another day for what one promised, or other words for it. */
export function AskForm({ promise, now, say, fault, isPending, onClose }: FormProps & { now: string }) {
  const { zone } = useOrg().organisation.you
  const is = today(now, zone)
  const [due, setDue] = useState<string | null>(promise.due < is ? null : promise.due)
  const [what, setWhat] = useState("")
  const send = async () => {
    if (await say("renegotiations", { due, what: what.trim() || null })) onClose()
  }
  return (
    <Sheet {...{ promise, fault, isPending, onClose }} submit={form.ask} onSend={send}>
      <DayField
        autoFocus
        label={form.another}
        openLabel={words.page.calendar}
        value={due}
        onChange={setDue}
        min={is}
      />
      <TextLine
        label={form.wording}
        hint={form.ifYouLike}
        voice="serif"
        value={what}
        onChange={setWhat}
        maxLength={2_000}
      />
    </Sheet>
  )
}

/** A word back: what is missing, or why it stands. */
export function WordsForm(props: FormProps & { noun: "not-yets" | "renegotiation-refusals" }) {
  const { noun, say, setFault, onClose } = props
  const [text, setText] = useState("")
  const needed = noun === "not-yets"
  const send = async () => {
    if (needed && text.trim() === "") return setFault(form.empty)
    if (await say(noun, { text: text.trim() || (needed ? "" : null) } as { text: string })) onClose()
  }
  return (
    <Sheet {...props} wide submit={words.move[noun]()} onSend={send}>
      <TextArea
        autoFocus
        label={needed ? form.notYet : form.stands}
        hint={needed ? undefined : form.ifYouLike}
        voice="serif"
        value={text}
        onChange={setText}
        maxLength={10_000}
      />
    </Sheet>
  )
}

type SheetProps = Pick<FormProps, "promise" | "fault" | "isPending" | "onClose"> & {
  submit: string
  onSend: () => void
  /** One field over the whole line. */
  wide?: boolean
  children: React.ReactNode
}

function Sheet({ promise, fault, isPending, onClose, submit, onSend, wide, children }: SheetProps) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) onSend()
  }
  return (
    <form className="say-of" onSubmit={send} onKeyDownCapture={sentOnEnter} noValidate>
      <div className={wide ? undefined : "fs"}>{children}</div>
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
      <div className="acts end">
        <Button
          type="submit"
          variant="plain"
          isPending={isPending}
          pendingLabel={words.sending(otherOf(promise).name)}
        >
          {submit}
        </Button>
        <Button variant="text" onPress={onClose}>
          {form.never}
        </Button>
      </div>
    </form>
  )
}
