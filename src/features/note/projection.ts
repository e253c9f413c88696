import { evolveNote, type Note, type NoteEvent } from "../../domain/note/note.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"
import { passageOf } from "../../platform/ledger/passages.ts"

export const noteKind: Kind<Note, NoteEvent> = {
  kind: "note",
  evolve: evolveNote,
  readers: ({ author }) => [author],
  audience: ({ author }) => [author],
  async project(tx, streams) {
    await tx.query(
      `insert into note (org, id, version, delegation, author, body, written_at, shown)
       select $1, n.* from jsonb_to_recordset($2::jsonb)
         as n (id uuid, version int, delegation uuid, author uuid, body uuid, written_at timestamptz, shown boolean)
       on conflict (org, id) do update set version = excluded.version, shown = excluded.shown`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
  },
}

function row({ id, version, state }: Projected<Note>) {
  const { delegation, author, text, at, shown } = state
  return { id, version, delegation, author, body: passageOf(text), written_at: at, shown }
}
