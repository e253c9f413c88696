import { useState } from "react"
import type { ActBody, DelegationView } from "../../../client/client.ts"
import { today as dayOf } from "../../app/dates.ts"
import { Choice } from "../../ui/Choice.tsx"
import { DayField } from "../../ui/DayField.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { KINDS } from "./kinds.ts"
import { words } from "./name-words.ts"

type Props = { view: DelegationView; onDone: () => void; onClose: () => void }
type Kind = ActBody<"step-ins">["kind"]
const kinds = Object.entries(KINDS) as [Kind, string][]

/** A step-in, to be kept for both, named by either of the two: what, and on which day. */
export function NameStepInForm({ view, onDone, onClose }: Props) {
  const { other, you } = useReading(view)
  const own = words[you]
  const { say, isPending, fault, setFault } = useSay(view)
  const [reason, write] = useKept(`${view.id} step-in`)
  const [kind, choose] = useState<Kind | null>(null)
  const now = dayOf(view.now, view.zone)
  const [on, setOn] = useState<string | null>(now)
  const send = async () => {
    if (!kind) return setFault(words.choose)
    if (reason.trim() === "") return setFault(words.empty)
    if (!on) return setFault(words.day)
    if (!(await say("step-ins", { kind, reason, on, acknowledged: true }, reason))) return
    write("")
    choose(null)
    onDone()
  }
  return (
    <ActForm submit={words.send} to={other} {...{ isPending, fault, onClose }} onSubmit={send} quiet>
      <p className="q">{own.says(other)}</p>
      <Choice
        label={own.kind(other)}
        value={kind}
        onChange={choose}
        options={kinds.map(([value, label]) => ({
          value,
          label,
          ...(value === "duty" ? { small: words.duty } : {}),
        }))}
      />
      <TextArea label={own.what} voice="serif" value={reason} onChange={write} maxLength={10_000} />
      <DayField
        label={words.on}
        value={on}
        onChange={setOn}
        min={dayOf(view.activeSince ?? view.now, view.zone)}
        max={now}
        openLabel={words.calendar}
        description={own.note(other)}
      />
    </ActForm>
  )
}
