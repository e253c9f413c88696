import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { InvitationMade, PersonView } from "../../client/client.ts"
import { invitationsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { InviteForm } from "./invite-form.tsx"
import { LinkMade } from "./link-made.tsx"
import { words } from "./words.ts"

const { invite } = words

/** Inviting: one button, then the form, then the link, which is shown once. */
export function Invite({ people }: { people: readonly PersonView[] }) {
  const { org } = useOrg()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<InvitationMade | null>(null)
  const show = (invitation: InvitationMade) => {
    setMade(invitation)
    void queries.invalidateQueries(invitationsQuery(org))
  }
  const close = () => {
    setOpen(false)
    setMade(null)
  }
  if (!isOpen)
    return (
      <div className="acts sec">
        <Button onPress={() => setOpen(true)}>{invite.open}</Button>
      </div>
    )
  return (
    <section className="sec col" aria-labelledby="invite">
      <h2 className="head" id="invite">
        {made ? invite.made(made.name ?? "") : invite.title}
      </h2>
      {made ? (
        <LinkMade made={made} onAnother={() => setMade(null)} />
      ) : (
        <InviteForm people={people} onMade={show} onClose={close} />
      )}
    </section>
  )
}
