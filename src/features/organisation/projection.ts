import { type Area, areaNow } from "../../domain/organisation/areas.ts"
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
      await tx.query(
        `insert into area (org, id, name, merged_into)
         select $1, a.* from jsonb_to_recordset($2::jsonb) as a (id uuid, name uuid, merged_into uuid)
         on conflict (org, id) do update set name = excluded.name, merged_into = excluded.merged_into
         where (area.name, area.merged_into) is distinct from (excluded.name, excluded.merged_into)`,
        [tx.org, JSON.stringify(state.areas.map((area) => row(area, state)))],
      )
      await foldAllAnew(tx)
    }
  },
}

/** What was merged, and later merged again, stands with what it is now. */
function row({ id, name, mergedInto }: Area, { areas }: Organisation) {
  return { id, name: passageOf(name), merged_into: mergedInto && areaNow(areas, mergedInto) }
}
