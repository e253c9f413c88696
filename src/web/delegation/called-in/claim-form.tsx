import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Choice } from "../../ui/Choice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { words } from "./words.ts"

const { claim: say } = words
const ANOTHER = "another"
type Props = { view: DelegationView; onDone: () => void; onClose: () => void }

/** A leader's own word that a condition has come. It is kept, and calls nobody in. */
export function ClaimForm({ view, onDone, onClose }: Props) {
  const { other } = useReading(view)
  const sends = useSay(view)
  const [text, write] = useKept(`${view.id} claim`)
  const agreed = termsOf(view).tripwires.flatMap(({ id, text }) => (text ? [{ value: id, text }] : []))
  const [which, setWhich] = useState<string | null>(agreed.length === 0 ? ANOTHER : null)
  const send = async () => {
    if (!which) return sends.setFault(say.choose)
    if (text.trim() === "") return sends.setFault(common.fault.empty)
    const tripwire = which === ANOTHER ? null : which
    if (!(await sends.say("tripwire-claims", { tripwire, text }, text))) return
    write("")
    onDone()
  }
  const options = agreed.map(({ value, text }) => ({ value, label: <span className="w">{text}</span> }))
  return (
    <ActForm
      submit={say.send(other)}
      to={other}
      isPending={sends.isPending}
      fault={sends.fault}
      onSubmit={send}
      onClose={onClose}
      quiet
    >
      <p className="q">{say.note}</p>
      {agreed.length > 0 && (
        <Choice
          label={say.which}
          value={which}
          onChange={setWhich}
          options={[...options, { value: ANOTHER, label: say.another }]}
        />
      )}
      <TextArea label={say.text} voice="serif" value={text} onChange={write} maxLength={10_000} />
    </ActForm>
  )
}
