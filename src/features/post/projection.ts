import { evolve } from "../../domain/post/evolve.ts"
import { type Post, type PostEvent, waitsFor } from "../../domain/post/post.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"

/** What somebody wrote is theirs to read as it stands; everybody else gets it without the names of who has not agreed. */
export const postKind: Kind<Post, PostEvent> = {
  kind: "post",
  evolve,
  readers: (_, { by }) => [by],
  audience: () => null,
  async project(tx, streams) {
    await tx.query(
      `insert into post (org, id, version, kind, author, posted_at, removed, waits, state)
       select $1, p.id, p.version, p.kind, p.author, p.posted_at, p.removed,
         array(select jsonb_array_elements_text(p.waits)::uuid), p.state
       from jsonb_to_recordset($2::jsonb) as p (id uuid, version int, kind text, author uuid,
         posted_at timestamptz, removed boolean, waits jsonb, state jsonb)
       on conflict (org, id) do update set version = excluded.version, removed = excluded.removed,
         waits = excluded.waits, state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
  },
}

function row({ id, version, state }: Projected<Post>) {
  const { kind, author, at, removed } = state
  return {
    id,
    version,
    kind,
    author,
    posted_at: at,
    removed: removed !== null,
    waits: waitsFor(state),
    state,
  }
}
