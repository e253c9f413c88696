import { evolveNote, type Note, type NoteEvent } from "../../domain/note/note.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

export const noteKind: Kind<Note, NoteEvent> = {
  kind: "note",
  evolve: evolveNote,
  readers: ({ author }) => [author],
  audience: ({ author }) => [author],
  async project(tx, id, { version, state }) {
    const { delegation, author, text, at, shown } = state
    if (!("passage" in text)) throw new Error("a stored note stands in a passage")
    await tx.query(
      `insert into note (org, id, version, delegation, author, body, written_at, shown) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (org, id) do update set version = excluded.version, shown = excluded.shown`,
      [tx.org, id, version, delegation, author, text.passage, at, shown],
    )
  },
}
