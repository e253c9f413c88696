import type { Actor, PersonId } from "../shared/ids.ts"
import { type Decision, refuse } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** How long a link can be used, in days. */
export const INVITATION_DAYS = 14

/** A link for one person at one address, to be used once. Only the hash of its token is kept. */
export type Invitation = {
  readonly name: Words
  readonly address: Words
  readonly tokenHash: string
  readonly manager: PersonId | null
  readonly administrator: boolean
  readonly expires: At
  readonly ended: "accepted" | "revoked" | null
}

export type InvitationEvent =
  | ({ readonly type: "invited" } & Omit<Invitation, "ended">)
  | { readonly type: "invitation-accepted"; readonly person: PersonId }
  | { readonly type: "invitation-revoked" }

export type InvitationCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "invite"
      readonly name: Words | null
      readonly address: Words | null
      readonly tokenHash: string
      readonly manager: PersonId | null
      readonly administrator: boolean
      readonly expires: At
    }
  /** `sameAddress`: the signed-in login has the address the invitation was made for. */
  | { readonly type: "accept"; readonly person: PersonId; readonly sameAddress: boolean }
  | { readonly type: "revoke" }
)

export type InvitationRefusal =
  | "person-needs-a-name"
  | "invitation-needs-an-address"
  | "invitation-used"
  | "invitation-revoked"
  | "invitation-expired"
  | "invitation-for-someone-else"

export function decideInvitation(
  command: InvitationCommand,
  state: Invitation | null,
): Decision<InvitationEvent, InvitationRefusal> {
  switch (command.type) {
    case "invite": {
      if (state) return []
      const { name, address, tokenHash, manager, administrator, expires } = command
      if (!name) return refuse("person-needs-a-name")
      if (!address) return refuse("invitation-needs-an-address")
      return [{ type: "invited", name, address, tokenHash, manager, administrator, expires }]
    }
    case "accept":
      if (state?.ended === "accepted") return refuse("invitation-used")
      if (state?.ended === "revoked") return refuse("invitation-revoked")
      if (!state || command.at >= state.expires) return refuse("invitation-expired")
      if (!command.sameAddress) return refuse("invitation-for-someone-else")
      return [{ type: "invitation-accepted", person: command.person }]
    case "revoke":
      if (there(state).ended === "accepted") return refuse("invitation-used")
      return there(state).ended === "revoked" ? [] : [{ type: "invitation-revoked" }]
  }
}

export function evolveInvitation(state: Invitation | null, event: InvitationEvent): Invitation {
  switch (event.type) {
    case "invited": {
      const { type: _, ...invitation } = event
      return { ...invitation, ended: null }
    }
    case "invitation-accepted":
      return { ...there(state), ended: "accepted" }
    case "invitation-revoked":
      return { ...there(state), ended: "revoked" }
  }
}

function there(state: Invitation | null): Invitation {
  if (!state) throw new Error("an invitation's history begins with inviting")
  return state
}
