import { useState } from "react"
import type { InvitationMade, PersonView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { fault, useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { Tick } from "../ui/Tick.tsx"
import { words } from "./words.ts"

const { invite } = words

type InviteFormProps = {
  people: readonly PersonView[]
  onMade: (invitation: InvitationMade) => void
  onClose: () => void
}

/** Who is invited, at which address, and whom they report to. */
export function InviteForm({ people, onMade, onClose }: InviteFormProps) {
  const { api, organisation } = useOrg()
  const [name, setName] = useState("")
  const [address, setAddress] = useState("")
  const [manager, setManager] = useState<string | null>(organisation.you.id)
  const [administrator, setAdministrator] = useState(false)
  const [asked, setAsked] = useState(false)
  const send = () => api.invite({ name, address, manager, administrator })
  const { press, isPending, problem } = useSend(send, onMade)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() && address.trim()) press()
  }
  const inField = problem?.body.fields?.some(({ path }) => path === "name" || path === "address")
  return (
    <form onSubmit={submit} noValidate>
      <div className="fs">
        <TextLine
          label={invite.name}
          placeholder={invite.nameFor}
          value={name}
          onChange={setName}
          maxLength={120}
          error={(asked && !name.trim() && invite.needsName) || fault(problem, "name")}
          autoFocus
        />
        <TextLine
          label={invite.address}
          placeholder={invite.addressFor}
          type="email"
          value={address}
          onChange={setAddress}
          error={
            (asked && !address.trim() && invite.needsAddress) ||
            (fault(problem, "address") && invite.addressAtFault)
          }
        />
      </div>
      <PersonField
        label={invite.manager}
        hint={invite.ifAny}
        people={people.map(({ id, name }) => ({ id, name: name ?? "" }))}
        value={manager}
        onChange={setManager}
        nobody={invite.nobody}
      />
      <div className="end">
        <Tick isSelected={administrator} onChange={setAdministrator} small={invite.administratorMeans}>
          {invite.administrator}
        </Tick>
      </div>
      <div role="alert">{problem && !inField && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={invite.sending}>
          {invite.send}
        </Button>
        <Button variant="text" onPress={onClose}>
          {invite.never}
        </Button>
      </div>
    </form>
  )
}
