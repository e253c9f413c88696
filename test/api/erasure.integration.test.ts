import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { backedUp, type Line, restore } from "../../src/features/backup.ts"
import { eraseAgain } from "../../src/features/person/erasing.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { erasuresAt } from "../../src/platform/ledger/erasures.ts"
import { type TestDatabase, testDatabase } from "../kit/database.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { refused } from "../kit/refused.ts"
import { requestTo, wordFieldsOf } from "../kit/requests.ts"
import { type Cast, nameOf, openCast } from "../kit/roles.ts"
import { openings } from "../kit/situations.ts"
import { whereabouts } from "../kit/tables.ts"
import { WRITES, writings } from "../kit/writings.ts"

/** A text nobody would write by chance; before each stands whose it is. */
const CANARY = "wren_"
type Role = "leader" | "delegate" | "administrator"

let house: TestHouse
let cast: Cast
let erasures: string
const written: Record<string, { text: string; about: string }[]> = {}

beforeAll(async () => {
  erasures = join(tmpdir(), `leeway-erasures-${process.pid}.jsonl`)
  house = await openHouse({ erasures })
  cast = await openCast(house)
})
afterAll(() => house.close())

/** What one writes before there is an organisation is somebody else's story; what is only looked for is not kept. */
const inside = WRITES.filter(
  (operation) =>
    operation.path.startsWith("/api/o/{org}/") && !operation.anew && wordFieldsOf(operation).length > 0,
)

test.each(inside.map((one) => [nameOf(one), one] as const))(
  "%s: everybody writes into every field",
  async (_, operation) => {
    const open = await openingsOnce()
    let fields: string[] = []
    const write = (_: unknown, field: string) => {
      const text = `${CANARY}${Object.values(written).flat().length + fields.length}_${field}_`
      fields.push(text)
      return text
    }
    for await (const { by, place, body, version } of writings(operation, cast, open, write)) {
      const response = await by.raw(...requestTo(operation, place, body, version))
      const texts = fields.map((text) => ({ text, about: nameOf(operation) }))
      const { person } = by as Member
      if (response.ok) written[person] = [...(written[person] ?? []), ...texts]
      fields = []
    }
  },
)

let opened: ReturnType<typeof openings> | undefined
function openingsOnce() {
  opened ??= openings(cast.pair)
  return opened
}

const canariesOf = (role: Role) => written[cast[role].person] ?? []

async function backup(db: TestDatabase): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of backedUp(db.database, house.now())) lines.push(line)
  return lines
}

/** Whose texts stand in what was read: the address they sign in with is theirs as well. */
function found(text: string, role: Role): string[] {
  const theirs = [...canariesOf(role), { text: cast[role].email, about: "address" }]
  return theirs.filter((one) => text.includes(one.text)).map(({ text, about }) => `${text} of ${about}`)
}

async function nowhere(db: TestDatabase, role: Role) {
  const texts = [...canariesOf(role).map(({ text }) => text), cast[role].email]
  const places = await whereabouts(db, texts)
  expect(Object.entries(places).filter(([, tables]) => tables.length > 0)).toEqual([])
}

let older: Line[]

test("one's own data holds every word one wrote, for machines and for people, and is one's own", async () => {
  expect(canariesOf("leader").length).toBeGreaterThan(40)
  expect(canariesOf("delegate").length).toBeGreaterThan(40)
  for (const role of ["leader", "delegate", "administrator"] as const) {
    const path = `/api/o/${cast.administrator.org}/own-data`
    for (const one of [path, `${path}/page`]) {
      const response = await cast[role].raw(one)
      expect(response.status).toBe(200)
      const read = await response.text()
      expect(canariesOf(role).filter(({ text }) => !read.includes(text))).toEqual([])
      expect(read).toContain(cast[role].email)
    }
  }
  older = await backup(house.db)
  expect(found(JSON.stringify(older), "leader").length).toBe(canariesOf("leader").length + 1)
})

test("a hold keeps it, for administrators to place and lift, and what was asked for waits for its end", async () => {
  const { administrator, delegate } = cast
  const { person } = delegate
  await administrator.at.holdByLaw(person)
  expect(await delegate.at.eraseMe()).toMatchObject({ held: true, erased: null })
  expect((await delegate.at.today()).holding.length).toBeGreaterThan(0)
  expect(
    found(await (await delegate.raw(`/api/o/${delegate.org}/own-data`)).text(), "delegate").length,
  ).toBeGreaterThan(40)
  expect(await administrator.at.releaseFromHold(person)).toMatchObject({ held: false, erased: house.now() })
  await nowhere(house.db, "delegate")
})

test("nobody is erased by somebody else while they are here", async () => {
  const { administrator, leader } = cast
  const by = (who: Member) => () => who.at.erase(leader.person)
  expect(await refused(house.db, by(administrator))).toMatchObject({ code: "person-still-here" })
  expect(await refused(house.db, by(cast["other person"]))).toMatchObject({ code: "administrators-only" })
})

test("whoever asks is gone, with every word: from tables, from what others keep and export, from a new backup", async () => {
  const { leader, administrator } = cast
  expect(await leader.at.eraseMe()).toMatchObject({ held: false, erased: house.now() })
  await nowhere(house.db, "leader")
  expect((await leader.raw("/api/me")).status).toBe(200)
  expect(await (await leader.raw("/api/me")).text()).not.toContain(leader.email)
  const others = await (await administrator.raw(`/api/o/${administrator.org}/own-data`)).text()
  const read = others + JSON.stringify(await backup(house.db))
  for (const role of ["leader", "delegate"] as const) expect(found(read, role)).toEqual([])
  // What others wrote is theirs, and stays.
  expect(found(read, "administrator").length).toBe(canariesOf("administrator").length + 1)
  expect(await administrator.at.person(leader.person)).toMatchObject({ person: { name: null, left: true } })
  expect(await verified(house.db, administrator.org)).toMatchObject({ faults: [] })
  const { before, after } = await verifiedAndRebuilt(house.db.database, administrator.org)
  expect(after).toEqual(before)
})

test("an older backup brings them back to nobody: the list is outside of it, and is applied again", async () => {
  const again = await testDatabase()
  try {
    const lines = (async function* () {
      yield* older
    })()
    expect(await restore(again.database, lines, house.now())).toContain(cast.administrator.org)
    expect(found(JSON.stringify(await backup(again)), "leader").length).toBeGreaterThan(40)
    const list = erasuresAt(erasures)
    expect((await list.all()).map(({ person }) => person)).toEqual([cast.delegate.person, cast.leader.person])
    expect(JSON.stringify(older)).not.toContain(await readFile(erasures, "utf8"))
    expect(await eraseAgain({ database: again.database, now: house.now }, list)).toBe(2)
    expect(await eraseAgain({ database: again.database, now: house.now }, list)).toBe(0)
    for (const role of ["leader", "delegate"] as const) {
      await nowhere(again, role)
      expect(found(JSON.stringify(await backup(again)), role)).toEqual([])
    }
    expect(await verified(again, cast.administrator.org)).toMatchObject({ faults: [] })
  } finally {
    await again.drop()
  }
})

test("a backup that is not whole, or comes where somebody is, changes nothing", async () => {
  const again = await testDatabase()
  try {
    const cut = (async function* () {
      yield* older.slice(0, -1)
    })()
    await expect(restore(again.database, cut, house.now())).rejects.toThrow("its end is missing")
    const orgs = await transact(again.database, { actor: "house" }, (tx) =>
      tx.query("select org from organisation"),
    )
    expect(orgs).toEqual([])
    const whole = (async function* () {
      yield* older
    })()
    await expect(restore(house.db.database, whole, house.now())).rejects.toThrow(
      "There are words here already",
    )
  } finally {
    await again.drop()
  }
})
