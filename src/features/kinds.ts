import { type Tx, transact } from "../platform/database/transaction.ts"
import type { EventRow } from "../platform/ledger/chain.ts"
import { fold, type Kind, type Projected } from "../platform/ledger/ledger.ts"
import { everyPage } from "../platform/ledger/rows.ts"
import { areaHandOverKind } from "./area-hand-over/projection.ts"
import { CHANGING, type House } from "./context.ts"
import { cycleKind } from "./cycle/projection.ts"
import { delegationKind } from "./delegation/projection.ts"
import { holdingKind } from "./holding/projection.ts"
import { invitationKind } from "./invitation/projection.ts"
import { lessonKind } from "./lesson/projection.ts"
import { noteKind } from "./note/projection.ts"
import { organisationKind } from "./organisation/projection.ts"
import { personKind } from "./person/projection.ts"
import { planKind } from "./plan/projection.ts"
import { postKind } from "./post/projection.ts"
import { promiseKind } from "./promise/projection.ts"
import { showingKind } from "./showing/projection.ts"

// biome-ignore lint/suspicious/noExplicitAny: the list holds kinds of many states; each knows its own.
type AnyKind = Kind<any, any>

/** Every kind of stream there is; whatever walks the whole ledger walks these. */
export const KINDS: readonly AnyKind[] = [
  organisationKind,
  personKind,
  invitationKind,
  delegationKind,
  noteKind,
  promiseKind,
  lessonKind,
  postKind,
  showingKind,
  holdingKind,
  planKind,
  areaHandOverKind,
  cycleKind,
]

/** Read models that hold a version per stream, and the stream's name. */
const MODELS: Record<string, string> = {
  person: "id",
  invitation: "id",
  delegation: "id",
  note: "id",
  promise: "id",
  lesson: "id",
  post: "id",
  showing: "id",
  holding: "id",
  plan: "id",
  area_hand_over: "id",
  cycle: "id",
  organisation: "org",
}

/** Read models that are drawn from several streams. */
const DRAWN = [
  ...["area", "agreed_level", "lesson_shelved"],
  ...["record_entry", "settled", "latitude", "holding_opened"],
]

/** Throws one organisation's read models away and makes them again from its events. Gives the number of streams. */
export async function rebuildOrganisation(tx: Tx): Promise<number> {
  for (const table of [...Object.keys(MODELS), ...DRAWN])
    await tx.query(`delete from ${table} where org = $1`, [tx.org])
  let streams = 0
  for await (const page of everyPage(tx)) {
    for (const [kind, folded] of foldedByKind(page)) await kind.project(tx, folded)
    streams += page.length
  }
  return streams
}

/** The streams of a page, folded, kind by kind. */
function foldedByKind(page: readonly (readonly EventRow[])[]): ReadonlyMap<AnyKind, Projected<unknown>[]> {
  const byKind = new Map<AnyKind, Projected<unknown>[]>()
  for (const rows of page) {
    const [name = "", ...id] = (rows[0]?.stream ?? "").split(":")
    const kind = KINDS.find(({ kind }) => kind === name)
    if (!kind) throw new Error(`no kind of stream is called ${name}`)
    const folded = fold(kind, rows)
    if (folded) byKind.set(kind, (byKind.get(kind) ?? []).concat({ id: id.join(":"), ...folded }))
  }
  return byKind
}

/** The last version of every stream as the read models show it. */
export async function headsOf(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const heads = new Map<string, number>()
  for (const [table, key] of Object.entries(MODELS)) {
    const rows = await tx.query<{ id: string; version: number }>(
      `select ${key}::text as id, version from ${table} where org = $1`,
      [tx.org],
    )
    for (const { id, version } of rows) heads.set(`${table.replaceAll("_", "-")}:${id}`, version)
  }
  return heads
}

/** Organisations whose read models this version makes otherwise; each is done once, whoever starts first. */
export async function rebuildWhereDue(house: Pick<House, "database">): Promise<void> {
  const due = await transact(house.database, { actor: "house" }, (tx) =>
    tx.query<{ org: string }>("select org from to_rebuild order by org"),
  )
  for (const { org } of due)
    await transact(house.database, { org, actor: "house", hold: CHANGING }, async (tx) => {
      const mine = await tx.query("delete from to_rebuild where org = $1 returning org", [org])
      if (mine.length > 0) await rebuildOrganisation(tx)
    })
}

/** Every organisation in this house. */
export function organisations(tx: Tx): Promise<{ org: string }[]> {
  return tx.query("select org from organisation order by org")
}
