import { randomUUID } from "node:crypto"
import { z } from "zod"
import { decideNote } from "../../domain/note/note.ts"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { at as instant } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { delegationOf } from "../delegation/queries.ts"
import { Text } from "../delegation/terms-schema.ts"
import { noteKind } from "./projection.ts"
import { NoteView } from "./schema.ts"

const PATH = "/api/o/{org}/delegations/{id}/notes"

/** Private notes of whoever holds a delegation. For everyone else they are not there. */
export function noteRoutes(house: House): AppRoute[] {
  return [list(house), write(house)]
}

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(NoteView), next: z.null() })
  const operation = {
    method: "get",
    path: PATH,
    tag: "Notes",
    summary: "One's own notes on a delegation.",
    access: "person",
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => {
      if (!(await delegationOf(tx, id, viewer.person))) return refuseWith("not-found")
      return { body: { items: await notes(tx, id, null), next: null } }
    }),
  )
}

function write(house: House): AppRoute {
  const body = z.object({ text: Text })
  const operation = {
    method: "post",
    path: PATH,
    tag: "Notes",
    summary: "Write a private note.",
    access: "person",
    body,
    refusals: ["note-needs-holding"],
    answer: { status: 201, schema: NoteView },
  } as const
  return route(operation, (call) => {
    const { viewer, id: delegation, body } = call
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const found = await delegationOf(tx, delegation, viewer.person)
        if (!found) return refuse("not-found")
        const holds = found.state.delegate === viewer.person && found.state.stage === "active"
        const stamp = { by: viewer.person, at }
        const written = await act(tx, noteKind, id, stamp, (state) =>
          decideNote({ ...stamp, type: "write", delegation, text: { text: body.text }, holds }, state),
        )
        return isRefusal(written) ? written : { body: (await notes(tx, delegation, id))[0] }
      },
      again: async (tx, before) => ({ body: (await notes(tx, delegation, before))[0] }),
    })
  })
}

async function notes(tx: Tx, delegation: string, id: string | null): Promise<NoteView[]> {
  const rows = await tx.query<NoteView>(
    `select n.id, p.body as text, n.written_at as at, n.shown from note n
     left join passage p on p.org = n.org and p.id = n.body
     where n.org = $1 and n.author = $2 and n.delegation = $3 and ($4::uuid is null or n.id = $4)
     order by n.written_at desc`,
    [tx.org, tx.actor, delegation, id],
  )
  return rows.map((row) => ({ ...row, at: instant(row.at) }))
}
