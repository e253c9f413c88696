import type { DelegationView } from "../../../client/client.ts"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { words } from "./words.ts"

const { declared: say } = words

/** The delegate stands by their own account, with a reason if they like. */
export function StandByForm({ view, onClose }: { view: DelegationView; onClose: () => void }) {
  const { other } = useReading(view)
  const { say: send, isPending, fault } = useSay(view)
  const [reason, write] = useKept(`${view.id} stand by`)
  const standBy = async () => {
    if (await send("outcome-stands", { reason: reason.trim() || null }, reason)) write("")
  }
  return (
    <ActForm submit={say.standBy} to={other} {...{ isPending, fault, onClose }} onSubmit={standBy}>
      <TextArea
        label={say.reason}
        voice="serif"
        value={reason}
        onChange={write}
        maxLength={10_000}
        description={say.standBySays}
      />
    </ActForm>
  )
}
