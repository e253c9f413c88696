import { useState } from "react"
import type { DelegationView, TermsView } from "../../../client/client.ts"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { CriterionChoice } from "./criterion-choice.tsx"
import { moves } from "./move-words.ts"

const { flag: words } = moves
type Props = { view: DelegationView; terms: TermsView; onDone: () => void; onClose: () => void }

/** Bad news, told early: what, which criterion, what I intend. */
export function FlagForm({ view, terms, onDone, onClose }: Props) {
  const { other } = useReading(view)
  const { say, isPending, fault, setFault } = useSay(view)
  const [what, writeWhat] = useKept(`${view.id} flag what`)
  const [intend, writeIntend] = useKept(`${view.id} flag intend`)
  const [criterion, setCriterion] = useState<string | null>(null)
  const send = async () => {
    if (what.trim() === "") return setFault(words.empty)
    if (!(await say("flags", { what, criterion, intend: intend.trim() || null }, `${what} ${intend}`.trim())))
      return
    writeWhat("")
    writeIntend("")
    onDone()
  }
  return (
    <ActForm submit={words.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={send}>
      <TextArea label={words.what} voice="serif" value={what} onChange={writeWhat} maxLength={10_000} />
      <TextArea
        label={words.intend}
        hint={moves.checkIn.hint}
        voice="serif"
        value={intend}
        onChange={writeIntend}
        maxLength={10_000}
      />
      <CriterionChoice terms={terms} value={criterion} onChange={setCriterion} />
    </ActForm>
  )
}
