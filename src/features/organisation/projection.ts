import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from "../../domain/organisation/organisation.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

/** The organisation's own stream: one, named by the organisation. */
export const organisationKind: Kind<Organisation, OrganisationEvent> = {
  kind: "organisation",
  evolve: evolveOrganisation,
  readers: () => null,
  audience: () => null,
  async project(tx, _id, { version, state }) {
    await tx.query(
      `insert into organisation (org, version, state, example) values ($1, $2, $3, $4)
       on conflict (org) do update set version = excluded.version, state = excluded.state`,
      [tx.org, version, JSON.stringify(state), state.example],
    )
    for (const { id, name } of state.areas) {
      if (!("passage" in name)) throw new Error("a stored name stands in a passage")
      await tx.query("insert into area (org, id, name) values ($1, $2, $3) on conflict do nothing", [
        tx.org,
        id,
        name.passage,
      ])
    }
  },
}
