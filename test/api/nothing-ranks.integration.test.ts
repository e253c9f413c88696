import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { DOCUMENT } from "../kit/contract.ts"
import { type TestDatabase, testDatabase } from "../kit/database.ts"
import { resolved, type Schema, schemasIn } from "../kit/schemas.ts"
import { asSuperuser } from "../kit/tables.ts"

// The record is for two people to build on. What can be sorted is compared, what is compared is used to choose, and
// whoever knows it stops telling bad news: so no table holds a figure that could order people, and nothing that is
// asked for, answered or read puts one person's record beside another's. A row added here needs that reason answered.

const TABLES = ["record_entry", "settled", "latitude"]

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const asked = <Row>(sql: string): Promise<Row[]> =>
  asSuperuser(db, async (client) => (await client.query(sql, [TABLES])).rows as Row[])

test("no column holds a figure; what puts the sentences of one source in their places orders nobody", async () => {
  const columns = await asked<{ what: string }>(
    `select table_name || '.' || column_name || ' ' || data_type as what from information_schema.columns
     where table_schema = 'public' and table_name = any ($1)
       and data_type not in ('text', 'uuid', 'jsonb', 'timestamp with time zone')`,
  )
  expect(columns.map(({ what }) => what)).toEqual(["record_entry.nth integer"])
})

test("nothing in them is an index, a column or a view of what they say", async () => {
  const indexes = await asked<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i where i.indrelid::regclass::text = any ($1)
       and (i.indexprs is not null or i.indpred is not null or exists (
         select from pg_attribute a where a.attrelid = i.indexrelid and a.atttypid = 'jsonb'::regtype))`,
  )
  const columns = await asked<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_name = any ($1) and generation_expression ~ '(entry|settled|steps)'`,
  )
  const views = await asked<{ name: string }>(
    "select view_name as name from information_schema.view_table_usage where table_name = any ($1)",
  )
  expect([...indexes, ...columns, ...views]).toEqual([])
})

const OF_IT = ["RecordEntry", "RecordedWord", "Suggestion", "Latitude", "Record", "ShownRecord", "OwnRecord"]
const OF_PEOPLE = ["Person", "PersonRef", "PersonPage"]

function reaches(value: unknown, names: readonly string[]): boolean {
  const wanted = new Set<unknown>(names.map((name) => named(name)))
  return schemasIn(value).some(({ schema }) => wanted.has(schema))
}

function named(name: string): Schema {
  const schema = DOCUMENT.components.schemas[name]
  if (!schema) throw new Error(`the document has no ${name} any more`)
  return schema as Schema
}

const operations = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
)

test("it is answered for oneself and one other person, or for oneself alone, and nowhere else", () => {
  const answering = operations.filter(({ responses }) => reaches(responses, OF_IT))
  expect(answering.map(({ name }) => name).toSorted()).toEqual([
    "get /api/o/{org}/own-data",
    "get /api/o/{org}/people/{id}",
    "get /api/o/{org}/people/{id}/record",
    "get /api/o/{org}/people/{id}/suggestion",
  ])
})

test("no list of people has anything of it", () => {
  const lists = operations
    .flatMap(({ responses }) => schemasIn(responses))
    .filter(({ schema }) => schema.type === "array")
  const withPeople = lists.filter(({ schema }) => reaches(schema.items, OF_PEOPLE))
  expect(withPeople.length).toBeGreaterThan(10)
  const withBoth = withPeople.filter(({ schema }) => reaches(schema.items, OF_IT)).map(({ name }) => name)
  // What one person shows, once for each leader it stands between; and one's own, to take along.
  expect([...new Set(withBoth)].toSorted()).toEqual(["records", "shown"])
  const fields = OF_PEOPLE.slice(0, 2).flatMap((name) => Object.keys(named(name).properties ?? {}))
  expect(fields.filter((field) => RANKS.test(field))).toEqual([])
})

test("a leader's own year has nobody in it", () => {
  expect(reaches(named("OwnInsights"), [...OF_PEOPLE, ...OF_IT])).toBe(false)
})

/** What an order, a filter or an export of people by their record would be called. */
const RANKS =
  /sort|order|rank|^by$|best|most|least|top|latitude|suggest|record|days|size|level|kept|met$|word|stone|leap|score/i

test("no query puts in order or picks by anything of it", () => {
  const queries = operations.flatMap(({ name, parameters }) =>
    parameters.filter((one) => one.in === "query").map((one) => ({ of: name, ...one })),
  )
  expect(queries.length).toBeGreaterThan(10)
  const choices = queries.flatMap(({ of, name, schema }) => {
    const values = schemasIn(resolved(schema as Schema)).flatMap(({ schema }) => schema.enum ?? [])
    return [name, ...(values as string[])].map((choice) => `${choice} of ${of}`)
  })
  expect(choices.filter((choice) => RANKS.test(choice.split(" of ")[0] ?? ""))).toEqual([])
  // Of several people at once nothing is asked.
  expect(queries.filter(({ schema }) => (schema as Schema).type === "array")).toEqual([])
})

const SRC = resolve(import.meta.dirname, "../../src")
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }))

/** Who may read or write these tables by name. */
const READS: readonly [from: RegExp, because: string][] = [
  [/^features\/record\//, "a pair's own record, latitude and suggestion"],
  [/^features\/showing\/queries\.ts$/, "whether anything is there to be shown"],
  [/^features\/area-hand-over\/queries\.ts$/, "whether the next level of an area is open, for these two"],
  [
    /^features\/plan\/facts\/holdings\.ts$/,
    "whether one person could take one thing on, by their own record",
  ],
  [
    /^features\/insights\/queries\.ts$/,
    "how often the next size grew, for the leader alone and with nobody in it",
  ],
]

test("nobody else reads the tables", () => {
  const sql = new RegExp(String.raw`\b(from|join|into|update|using|table)\s+(${TABLES.join("|")})\b`, "i")
  const reading = sources.filter(({ text }) =>
    (text.match(/`[^`]*`|"[^"]*"/g) ?? []).some((one) => sql.test(one)),
  )
  expect(reading.length).toBeGreaterThan(3)
  const others = reading.map(({ path }) => path).filter((path) => !READS.some(([from]) => from.test(path)))
  expect(others).toEqual([])
  // To be thrown away and made again they are named; that is all.
  const naming = sources.filter(
    ({ path, text }) => path.startsWith("features/") && /(?<!\[)"(record_entry|latitude)"/.test(text),
  )
  expect(naming.map(({ path }) => path)).toEqual(["features/kinds.ts"])
})

/** Who may use what reads them. */
const USES: readonly [from: RegExp, what: RegExp, because: string][] = [
  [/^features\/(record|showing)\//, /./, "their own"],
  [/^features\/(person|own-data)\//, /./, "the page of one person, and one's own data"],
  [/^features\/plan\/facts\/holdings\.ts$/, /domain\/latitude|record\/queries/, "as above"],
  [/^features\/insights\//, /domain\//, "how often it grew, and what is a step-in: a leader's own year"],
  [/^features\/routes\.ts$/, /routes/, "the list of all routes"],
  [
    /^features\/(delegation|promise|organisation)\/projection\.ts$/,
    /projection/,
    "what happened is written there",
  ],
  [/^client\//, /schema/, "types"],
]

test("nobody else asks for it in the program", () => {
  const uses = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/from "([^"]*\/(?:features\/)?record\/[^"]+|[^"]*domain\/latitude\/[^"]+)"/g)].map(
      ([, what = ""]) => ({ path, what }),
    ),
  )
  const ours = uses.filter(({ path }) => !/^(domain|web)\//.test(path))
  expect(ours.length).toBeGreaterThan(10)
  expect(
    ours.filter(({ path, what }) => !USES.some(([from, of]) => from.test(path) && of.test(what))),
  ).toEqual([])
})

test("what is read comes in the order of time, and nothing is counted", () => {
  const read = sources.filter(({ path }) => /^features\/(record|showing)\//.test(path))
  const orders = read.flatMap(({ text }) => [
    ...text.matchAll(/order by ([\w\s,.>'-]+?)(?= limit|\s*[`"])/gi),
  ])
  expect(orders.length).toBeGreaterThan(2)
  const keys = orders.flatMap(([, keys = ""]) => keys.split(",").map((key) => key.trim()))
  expect(keys.filter((key) => !/^(at|since|id|s\.delegation)( desc)?$/.test(key))).toEqual([])
  const counted = read.filter(({ text }) =>
    /\b(count|sum|avg|rank|row_number|ntile|percentile\w*)\s*\(/i.test(text),
  )
  expect(counted.map(({ path }) => path)).toEqual([])
})
