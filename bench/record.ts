import { withClient } from "../src/platform/database/client.ts"
import { openEngine } from "../src/platform/database/engine.ts"
import { flour } from "../test/kit/samples.ts"
import { signedUp } from "./house.ts"

/** So many between the two are told through the API: as many as the stepping stones that are kept, and a few. */
const TOLD = 14
const HELD = 3

/** Two people between whom something stands, and how each of them asks for the page of the other. */
export type RecordedPair = {
  readonly org: string
  readonly leader: { readonly person: string; readonly cookie: string }
  readonly delegate: { readonly person: string; readonly cookie: string }
  /** One of theirs that has settled. */
  readonly settled: string
}

/** Two people and a record between them, made through the API: settled ones, a few that are held, a promise. */
export async function recordedPair(base: string, name: string): Promise<RecordedPair> {
  const maya = await signedUp(base, "Maya", `maya@${name}.example`)
  const { org, person } = await maya.api.createOrganisation({ name, yourName: "Maya", zone: "UTC" })
  await maya.api.at(org).changeSettings({ fatalLoss: 100_000 })
  const { link } = await maya.api.at(org).invite({ name: "Ana", address: `ana@${name}.example` })
  const ana = await signedUp(base, "Ana", `ana@${name}.example`)
  const accepted = await ana.api.acceptInvitation(new URL(link).hash.replace("#token=", ""), "UTC")
  const [leads, holds] = [maya.api.at(org), ana.api.at(org)]
  const today = new Date().toISOString().slice(0, 10)
  const handedOver = async () => {
    const terms = { ...flour(today), area: "Flour", limits: { money: 100 } }
    const { id, version } = await leads.draft({ delegate: accepted.person, terms })
    const offered = await leads.act(id, version, "offers", {})
    return holds.act(id, offered.version, "commitments", { round: 1 })
  }
  let settled = ""
  for (let count = 0; count < TOLD; count += 1) {
    const { id, version } = await handedOver()
    const told = await holds.act(id, version, "check-ins", {
      course: "on-course",
      text: "Counted on Monday.",
    })
    const flag = { what: "The mill is closed on Fridays.", intend: "I buy on Thursdays." }
    const flagged = await holds.act(id, told.version, "flags", flag)
    const received = await leads.act(id, flagged.version, "flag-receipts", {
      flag: "flag-1",
      answer: "carry-on",
    })
    const declared = await holds.act(id, received.version, "outcomes", {})
    await leads.act(id, declared.version, "outcome-confirmations", {})
    settled = id
  }
  for (let count = 0; count < HELD; count += 1) await handedOver()
  await leads.makePromise({ person: accepted.person, what: "I ask the second mill.", due: today })
  return {
    org,
    leader: { person, cookie: maya.cookie() },
    delegate: { person: accepted.person, cookie: ana.cookie() },
    settled,
  }
}

/** How many events an organisation has. */
export type Filled = { readonly org: string; readonly events: number; readonly entries: number }

/**
 * Makes the record between the two longer by `long` hand-overs, and fills the organisation with those of others up to so
 * many events, each like one that really settled, with all of its events and of what it says; behind the program's back,
 * for only the reading is measured.
 */
export async function fillRecords(
  folder: string,
  pairs: readonly { readonly pair: RecordedPair; readonly long: number; readonly events: number }[],
): Promise<Filled[]> {
  const engine = await openEngine({ dataDir: folder })
  const filled: Filled[] = []
  await withClient({ ...engine.serving, user: "postgres" }, async (client) => {
    await client.query("set synchronous_commit = off; set session_replication_role = replica")
    const count = async (sql: string, values: unknown[]) =>
      (await client.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values)).rows[0]
        ?.count ?? 0
    for (const { pair, long, events } of pairs) {
      const { org, settled } = pair
      const each = await count("event where org = $1 and stream = 'delegation:' || $2", [org, settled])
      const there = await count("event where org = $1", [org])
      const others = Math.max(0, Math.ceil((events - there) / each) - long)
      for (const statement of statementsFor(pair, long, others)) await client.query(statement)
      filled.push({
        org,
        events: await count("event where org = $1", [org]),
        entries: await count("record_entry where org = $1", [org]),
      })
    }
    await client.query("vacuum analyze")
    await client.query("checkpoint")
  })
  await engine.stop()
  return filled
}

function statementsFor(
  { org, leader, delegate, settled }: RecordedPair,
  long: number,
  others: number,
): string[] {
  const people = Math.max(2, Math.ceil(others / 100))
  const names: Record<string, string> = {
    ":org": `'${org}'`,
    ":id": `'${settled}'`,
    ":leader": `'${leader.person}'`,
    ":delegate": `'${delegate.person}'`,
    ":people": String(people),
  }
  const theirs = `select i, md5('long' || i)::uuid as id, :leader::uuid as l, :delegate::uuid as d
    from generate_series(1, ${long}) as i`
  const ofOthers = `select i, md5('other' || i)::uuid as id, md5('person' || i % :people)::uuid as l,
      md5('person' || (i * 7 + 1) % :people)::uuid as d from generate_series(1, ${others}) as i`
  const put = (statement: string) =>
    statement.replaceAll(/:(org|id|leader|delegate|people)\b/g, (name) => names[name] ?? name)
  const copies = [theirs, ofOthers].flatMap((many) => COPIES.map((copy) => copy.replace(":many", many)))
  return [FILL_PEOPLE, ...copies, FILL_LATITUDE.replace(":many", ofOthers)].map(put)
}

const FILL_PEOPLE = `
  insert into person (org, id, version, state, administrator, gone)
  select :org, md5('person' || i)::uuid, 1, state, false, false
  from generate_series(0, :people) as i, (select state from person where org = :org and id = :delegate) as one
  on conflict do nothing`

/** What stands in a row as text, with the ids of the others in it. */
const LIKE = (column: string) =>
  `replace(replace(replace(one.${column}::text, :leader, n.l::text), :delegate, n.d::text), :id, n.id::text)::jsonb`

const COPIES = [
  `insert into delegation (org, id, version, stage, leader, delegate, area, at_stake, begun_at, changed_at, state)
   select :org, n.id, one.version, one.stage, n.l, n.d, one.area, one.at_stake, one.begun_at - n.i * interval '1 minute',
     one.changed_at - n.i * interval '1 minute', ${LIKE("state")}
   from (:many) as n, (select * from delegation where org = :org and id = :id) as one`,
  `insert into event (org, stream, version, type, actor, at, data, prev_hash, hash)
   select :org, 'delegation:' || n.id, one.version, one.type, one.actor, one.at, one.data, one.prev_hash, one.hash
   from (:many) as n, (select * from event where org = :org and stream = 'delegation:' || :id) as one`,
  `insert into record_entry (org, source, nth, who, whom, at, entry)
   select :org, 'delegation:' || n.id, one.nth, case when one.who = :leader then n.l else n.d end,
     case when one.whom = :leader then n.l else n.d end, one.at - n.i * interval '1 minute', ${LIKE("entry")}
   from (:many) as n, (select * from record_entry where org = :org and source = 'delegation:' || :id) as one`,
  `insert into settled (org, delegation, leader, delegate, area, settled)
   select :org, n.id, n.l, n.d, one.area, ${LIKE("settled")}
   from (:many) as n, (select * from settled where org = :org and delegation = :id) as one`,
]

const FILL_LATITUDE = `
  insert into latitude (org, leader, delegate, area, steps)
  select distinct :org, n.l, n.d, one.area, one.steps
  from (:many) as n, (select * from latitude where org = :org and leader = :leader and delegate = :delegate) as one
  on conflict do nothing`
