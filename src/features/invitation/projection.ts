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
  async project(tx, streams) {
    const rows = streams.map(({ id, version, state }) => {
      const { tokenHash, expires, ended } = state
      return { id, version, state, token_hash: tokenHash, expires, ended }
    })
    await tx.query(
      `insert into invitation (org, id, version, state, token_hash, expires, ended)
       select $1, i.* from jsonb_to_recordset($2::jsonb)
         as i (id uuid, version int, state jsonb, token_hash text, expires timestamptz, ended text)
       on conflict (org, id) do update set version = excluded.version, state = excluded.state, ended = excluded.ended`,
      [tx.org, JSON.stringify(rows)],
    )
  },
}
