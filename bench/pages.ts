import { performance } from "node:perf_hooks"
import { withClient } from "../src/platform/database/client.ts"
import { openEngine } from "../src/platform/database/engine.ts"
import type { Worked } from "./moves.ts"

/** Milliseconds. */
export type Latency = { readonly p50: number; readonly p99: number }

const REQUESTS = 500
const WARM_UP = 20

/** A page, and who asks for it. */
export type Asked = { readonly url: string; readonly cookie: string }

/**
 * How long pages take, asked for in turn again and again by someone signed in: what disturbs the machine meanwhile
 * disturbs them alike.
 */
export async function latenciesOf(pages: readonly Asked[]): Promise<Latency[]> {
  const times = pages.map((): number[] => [])
  for (let asked = 0; asked < REQUESTS + WARM_UP; asked += 1)
    for (const [index, page] of pages.entries()) {
      const took = await millisecondsOf(page)
      if (asked >= WARM_UP) times[index]?.push(took)
    }
  return times.map((taken) => {
    taken.sort((a, b) => a - b)
    return { p50: taken[Math.floor(REQUESTS * 0.5)] ?? 0, p99: taken[Math.floor(REQUESTS * 0.99)] ?? 0 }
  })
}

async function millisecondsOf({ url, cookie }: Asked): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url, { headers: { cookie } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`)
  return performance.now() - began
}

/**
 * Fills the organisation up to so many delegations of other people, each like one that is really there, with two of
 * its events, and one person to a hundred of them; behind the program's back, for only the reading is measured.
 */
export function fill(folder: string, { org, ids }: Worked, from: number, to: number): Promise<void> {
  return asOwner(folder, [FILL_PEOPLE, FILL_DELEGATIONS, FILL_EVENTS], [org, ids[0], from, to])
}

/** Adds so many other organisations, each with two people and ten delegations. */
export function fillOrganisations(folder: string, { org, ids }: Worked, count: number): Promise<void> {
  return asOwner(
    folder,
    [FILL_ORGANISATIONS, FILL_THEIR_PEOPLE, FILL_THEIR_DELEGATIONS],
    [org, ids[0], 1, count],
  )
}

async function asOwner(
  folder: string,
  statements: readonly string[],
  [org, id, from, to]: readonly unknown[],
): Promise<void> {
  const engine = await openEngine({ dataDir: folder })
  const superuser = { ...engine.serving, user: "postgres" }
  await withClient(superuser, async (client) => {
    await client.query("set synchronous_commit = off")
    for (const statement of statements) {
      const text = statement
        .replaceAll(":org", `'${org}'`)
        .replaceAll(":id", `'${id}'`)
        .replaceAll(":from", String(from))
        .replaceAll(":to", String(to))
      await client.query(text)
    }
    await client.query("vacuum analyze")
    await client.query("checkpoint")
  })
  await engine.stop()
}

const FILL_PEOPLE = `
  with one as (select state from person where org = :org limit 1), made as (
    insert into passage (org, id, salt, body) select :org, md5('name' || i)::uuid, 'salt', 'Person ' || i
    from generate_series(:from / 100, :to / 100) as i on conflict do nothing
  )
  insert into person (org, id, version, state, administrator, gone)
  select :org, md5('person' || i)::uuid, 1,
    jsonb_set(state, '{name,passage}', to_jsonb(md5('name' || i)::uuid::text)), false, false
  from generate_series(:from / 100, :to / 100) as i, one on conflict do nothing`

const FILL_DELEGATIONS = `
  insert into delegation (org, id, version, stage, leader, delegate, at_stake, begun_at, changed_at, state)
  select :org, md5('delegation' || i)::uuid, 5, 'active', md5('person' || l)::uuid, md5('person' || d)::uuid, 15000,
    now() - i * interval '1 second', now() - i * interval '1 second',
    replace(replace(one.state::text, one.leader::text, md5('person' || l)::uuid::text), one.delegate::text, md5('person' || d)::uuid::text)::jsonb
  from (select i, i % (:to / 100) as l, (i * 7 + 1) % (:to / 100) as d from generate_series(:from, :to - 1) as i) as n,
    (select * from delegation where org = :org and id = :id) as one`

const FILL_EVENTS = `
  insert into event (org, stream, version, type, actor, at, data, prev_hash, hash)
  select :org, 'delegation:' || md5('delegation' || i)::uuid, one.version, one.type, one.actor, one.at, one.data, one.prev_hash, one.hash
  from generate_series(:from, :to - 1) as i,
    (select * from event where org = :org and stream = 'delegation:' || :id and type in ('offered', 'committed') order by version limit 2) as one`

const FILL_ORGANISATIONS = `
  insert into organisation (org, version, state, example)
  select 'org-' || i, 1, one.state, false from generate_series(:from, :to) as i, (select * from organisation where org = :org) as one`

const FILL_THEIR_PEOPLE = `
  insert into person (org, id, version, state, administrator, gone)
  select 'org-' || i, md5('person' || p)::uuid, 1, one.state, false, false
  from generate_series(:from, :to) as i, generate_series(1, 2) as p, (select * from person where org = :org limit 1) as one`

const FILL_THEIR_DELEGATIONS = `
  insert into delegation (org, id, version, stage, leader, delegate, at_stake, begun_at, changed_at, state)
  select 'org-' || i, md5('delegation' || n)::uuid, 5, 'active', md5('person1')::uuid, md5('person2')::uuid, 15000, now(), now(), one.state
  from generate_series(:from, :to) as i, generate_series(1, 10) as n, (select * from delegation where org = :org and id = :id) as one`
