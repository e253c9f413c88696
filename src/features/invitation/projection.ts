import {
  evolveInvitation,
  type Invitation,
  type InvitationEvent,
} from "../../domain/invitation/invitation.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

export const invitationKind: Kind<Invitation, InvitationEvent> = {
  kind: "invitation",
  evolve: evolveInvitation,
  // The address is read by the house alone, and shown to administrators.
  readers: () => [],
  audience: () => [],
  async project(tx, id, { version, state }) {
    await tx.query(
      `insert into invitation (org, id, version, state, token_hash, expires, ended) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (org, id) do update set version = excluded.version, state = excluded.state, ended = excluded.ended`,
      [tx.org, id, version, JSON.stringify(state), state.tokenHash, state.expires, state.ended],
    )
  },
}
