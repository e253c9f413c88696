import type { Person } from "../../domain/person/person.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { At, Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** Every organisation, and whether it is the example: as whoever keeps the house. */
export function organisationsHere(tx: Tx): Promise<{ org: string; example: boolean }[]> {
  return tx.query("select org, example from organisation order by org")
}

/** Whoever is here and has a login, and the days on which it was last asked whether they get a mail, by kind. */
export type Asked = {
  readonly id: PersonId
  readonly state: Person
  readonly looked: Record<string, Day> | null
}

export function everybody(tx: Tx): Promise<Asked[]> {
  return tx.query<Asked>(
    `select p.id, p.state, (select jsonb_object_agg(m.kind, m.looked_on) from mailing m
       where m.org = p.org and m.person = p.id) as looked
     from person p join membership b on b.org = p.org and b.person = p.id
     where p.org = $1 and not p.gone order by p.id`,
    [tx.org],
  )
}

/** Takes a day to ask about, so that it is asked once: gives what was told before; null: it was asked already. */
export async function takeDay(
  tx: Tx,
  { person, kind, day }: { person: PersonId; kind: string; day: Day },
): Promise<{ told: unknown } | null> {
  const [row] = await tx.query<{ told: unknown }>(
    `insert into mailing (org, person, kind, looked_on) values ($1, $2, $3, $4)
     on conflict (org, person, kind) do update set looked_on = excluded.looked_on
       where mailing.looked_on < excluded.looked_on
     returning told`,
    [tx.org, person, kind, day],
  )
  return row ?? null
}

export async function keepTold(tx: Tx, person: PersonId, kind: string, told: unknown): Promise<void> {
  await tx.query("update mailing set told = $4 where org = $1 and person = $2 and kind = $3", [
    tx.org,
    person,
    kind,
    JSON.stringify(told),
  ])
}

/** Whether one of a kind still waits to be sent, or was sent since then. */
export async function onItsWay(tx: Tx, person: PersonId, kind: string, since: At): Promise<boolean> {
  const found = await tx.query(
    `select 1 from mail where org = $1 and person = $2 and kind = $3
       and (ended is null or (ended = 'sent' and ended_at >= $4)) limit 1`,
    [tx.org, person, kind, since],
  )
  return found.length > 0
}

/**
 * Forgets what was to go to these persons, and what mails have told them. What a mail server took is out of our hands;
 * what lies in a folder goes with `forgetIn`.
 */
export async function forgetMail(tx: Tx, persons: readonly PersonId[]): Promise<void> {
  await tx.asHouse(async () => {
    for (const table of ["mail", "mailing"])
      await tx.query(`delete from ${table} where org = $1 and person = any ($2::uuid[])`, [tx.org, persons])
  })
}
