import type { DelegationView } from "../../../client/client.ts"
import { useGo } from "../../app/link.tsx"
import { useOrg } from "../../app/session.ts"
import { paths } from "../../paths.ts"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useSay } from "../use-say.ts"
import { words } from "./words.ts"

const { takeBack: say } = words

/** The reason, read by the other one. Sending it says that the page was read. */
export function TakeBackForm({ view, other }: { view: DelegationView; other: string }) {
  const { org } = useOrg()
  const go = useGo()
  const sends = useSay(view)
  const [reason, write] = useKept(`${view.id} take-back`)
  const send = async () => {
    if (reason.trim() === "") return sends.setFault(words.whyEmpty)
    if (!(await sends.say("take-backs", { reason, acknowledged: true }, reason))) return
    write("")
    go(paths.delegation(org, view.id))
  }
  return (
    <ActForm
      submit={say.send}
      to={other}
      isPending={sends.isPending}
      fault={sends.fault}
      onSubmit={send}
      quiet
    >
      <TextArea
        label={say.why}
        placeholder={say.hint(other)}
        voice="serif"
        value={reason}
        onChange={write}
        maxLength={10_000}
      />
    </ActForm>
  )
}
