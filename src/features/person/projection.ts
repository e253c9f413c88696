import { evolvePerson, type Person, type PersonEvent } from "../../domain/person/person.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

export const personKind: Kind<Person, PersonEvent> = {
  kind: "person",
  evolve: evolvePerson,
  readers: () => null,
  audience: () => null,
  async project(tx, streams) {
    const rows = streams.map(({ id, version, state }) => {
      const { manager, administrator, left } = state
      return { id, version, state, manager, administrator, gone: left !== null }
    })
    await tx.query(
      `insert into person (org, id, version, state, manager, administrator, gone)
       select $1, p.* from jsonb_to_recordset($2::jsonb)
         as p (id uuid, version int, state jsonb, manager uuid, administrator boolean, gone boolean)
       on conflict (org, id) do update set version = excluded.version, state = excluded.state,
         manager = excluded.manager, administrator = excluded.administrator, gone = excluded.gone`,
      [tx.org, JSON.stringify(rows)],
    )
  },
}
