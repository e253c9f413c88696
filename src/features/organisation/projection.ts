import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from "../../domain/organisation/organisation.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"
import { passageOf } from "../../platform/ledger/passages.ts"
import { foldAllAnew } from "../record/projection.ts"

/** The organisation's own stream: one, named by the organisation. */
export const organisationKind: Kind<Organisation, OrganisationEvent> = {
  kind: "organisation",
  evolve: evolveOrganisation,
  readers: () => null,
  audience: () => null,
  async project(tx, streams) {
    for (const { version, state } of streams) {
      await tx.query(
        `insert into organisation (org, version, state, example) values ($1, $2, $3, $4)
         on conflict (org) do update set version = excluded.version, state = excluded.state`,
        [tx.org, version, JSON.stringify(state), state.example],
      )
      const areas = state.areas.map(({ id, name }) => ({ id, name: passageOf(name) }))
      await tx.query(
        `insert into area (org, id, name) select $1, a.* from jsonb_to_recordset($2::jsonb) as a (id uuid, name uuid)
         on conflict do nothing`,
        [tx.org, JSON.stringify(areas)],
      )
      await foldAllAnew(tx)
    }
  },
}
