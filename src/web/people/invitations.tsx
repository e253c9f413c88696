import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { InvitationView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { invitationsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { words } from "./words.ts"

const { invitations } = words

/** Whose link is still open, so that it can be taken back. */
export function Invitations() {
  const { org } = useOrg()
  const { data } = useQuery(invitationsQuery(org))
  const open = data?.items.filter(({ state }) => state === "open" || state === "expired") ?? []
  if (open.length === 0) return null
  return (
    <section className="sec" aria-labelledby="invited">
      <h2 className="label" id="invited">
        {invitations.title}
      </h2>
      <ul className="reporting">
        {open.map((invitation) => (
          <li key={invitation.id}>
            <Row invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ invitation: { id, name, address, state, expires } }: { invitation: InvitationView }) {
  const { org, api, organisation } = useOrg()
  const queries = useQueryClient()
  const again = () => void queries.invalidateQueries(invitationsQuery(org))
  const { press, isPending, problem } = useSend(() => api.revokeInvitation(id), again)
  const until = dayOf(expires, organisation.you.zone)
  return (
    <>
      <p>
        <span>{name}</span>
        <span className="sm qq">
          {state === "open" ? invitations.until(address ?? "", until) : invitations.expired(address ?? "")}
        </span>
        <button
          type="button"
          className="link sm"
          aria-label={invitations.revokeOf(name ?? "")}
          aria-disabled={isPending}
          onClick={press}
        >
          {invitations.revoke}
        </button>
      </p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </>
  )
}
