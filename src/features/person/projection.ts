import { evolvePerson, type Person, type PersonEvent } from "../../domain/person/person.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

export const personKind: Kind<Person, PersonEvent> = {
  kind: "person",
  evolve: evolvePerson,
  readers: () => null,
  audience: () => null,
  async project(tx, id, { version, state }) {
    await tx.query(
      `insert into person (org, id, version, state, manager, administrator, gone) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (org, id) do update set version = excluded.version, state = excluded.state,
         manager = excluded.manager, administrator = excluded.administrator, gone = excluded.gone`,
      [tx.org, id, version, JSON.stringify(state), state.manager, state.administrator, state.left !== null],
    )
  },
}
