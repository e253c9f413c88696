import { evolveShowing, type Showing, type ShowingEvent } from "../../domain/showing/showing.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"

/** The leader it is about is told nothing: it is the delegate's to show. */
const audience = ({ shower, to }: Showing): readonly string[] => [shower, to]

export const showingKind: Kind<Showing, ShowingEvent> = {
  kind: "showing",
  evolve: evolveShowing,
  readers: audience,
  audience,
  async project(tx, streams) {
    await tx.query(
      `insert into showing (org, id, version, shower, about, shown_to, over, state)
       select $1, s.* from jsonb_to_recordset($2::jsonb)
         as s (id uuid, version int, shower uuid, about uuid, shown_to uuid, over boolean, state jsonb)
       on conflict (org, id) do update
         set version = excluded.version, over = excluded.over, state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
  },
}

function row({ id, version, state }: Projected<Showing>) {
  const { shower, about, to, over } = state
  return { id, version, shower, about, shown_to: to, over, state }
}
