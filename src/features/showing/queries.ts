import type { PersonId } from "../../domain/shared/ids.ts"
import type { World } from "../../domain/showing/showing.ts"
import type { Tx } from "../../platform/database/transaction.ts"

export type ShowingRow = {
  readonly id: string
  readonly version: number
  readonly shower: PersonId
  readonly about: PersonId
  readonly to: PersonId
}

const COLUMNS = `id, version, shower, about, shown_to as "to"`

/** One's own showing; what others show, and what was taken back, is not there to be taken back. */
export async function showingOf(tx: Tx, id: string, shower: PersonId): Promise<ShowingRow | null> {
  const [row] = await tx.query<ShowingRow>(
    `select ${COLUMNS} from showing where org = $1 and id = $2 and shower = $3`,
    [tx.org, id, shower],
  )
  return row ?? null
}

/** To whom a person shows what stands between them and this leader. */
export function shownBy(tx: Tx, shower: PersonId, about: PersonId): Promise<ShowingRow[]> {
  return tx.query(
    `select ${COLUMNS} from showing where org = $1 and shower = $2 and about = $3 and not over order by id`,
    [tx.org, shower, about],
  )
}

/** What this person shows to the reader: one for each leader it stands between. */
export function shownTo(tx: Tx, reader: PersonId, shower: PersonId): Promise<ShowingRow[]> {
  return tx.query(
    `select ${COLUMNS} from showing where org = $1 and shown_to = $2 and shower = $3 and not over order by id`,
    [tx.org, reader, shower],
  )
}

export async function worldOf(
  tx: Tx,
  { shower, about, to }: { shower: PersonId; about: PersonId; to: PersonId },
): Promise<World> {
  const [row] = await tx.query<World>(
    `select exists (select from person where org = $1 and id = $4 and not gone) as here,
       exists (select from record_entry where org = $1 and who = $2 and whom = $3)
         or exists (select from latitude where org = $1 and delegate = $2 and leader = $3) as something,
       exists (select from showing where org = $1 and shower = $2 and about = $3 and shown_to = $4 and not over)
         as "shownAlready"`,
    [tx.org, shower, about, to],
  )
  return row as World
}
