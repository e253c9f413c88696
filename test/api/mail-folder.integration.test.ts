import { readdirSync, readFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { simpleParser } from "mailparser"
import { afterAll, beforeAll, expect, test } from "vitest"
import { transact } from "../../src/platform/database/transaction.ts"
import { startServer } from "../../src/server.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { ownFolder } from "../kit/mail.ts"
import { flour } from "../kit/samples.ts"
import { offered, todayIn } from "../kit/story.ts"

const { folder, remove } = ownFolder()
let house: TestHouse
let maya: Member
let ana: Member
let ben: Member

beforeAll(async () => {
  house = await openHouse({ mail: { folder } })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  await offered(maya, ana, flour(todayIn(house)))
  await offered(ana, ben, flour(todayIn(house)))
  await house.server.deliver()
})
afterAll(async () => {
  await house.close()
  remove()
})

const files = (part: string) => readdirSync(folder).filter((name) => name.endsWith(part))
const about = (name: string) => {
  const source = readFileSync(join(folder, name), "utf8").replaceAll(/\r\n[ \t]+/g, " ")
  return /^X-Leeway-About: (.*)$/m.exec(source)?.[1]?.trim()
}

test("without a mail server each mail is a readable file, for its owner's eyes alone", async () => {
  expect(files(".eml")).toHaveLength(2)
  expect(files(".txt")).toHaveLength(2)
  expect(statSync(folder).mode & 0o077).toBe(0)
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077, file).toBe(0)
  const mails = await Promise.all(files(".eml").map((name) => simpleParser(readFileSync(join(folder, name)))))
  expect(mails.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual([ana.email, ben.email].toSorted())
  expect(files(".eml").map(about).toSorted()).toEqual(
    [`${ana.person} ${maya.person}`, `${ben.person} ${ana.person}`].toSorted(),
  )
})

test("on this machine they can be read in the browser, and nothing in them runs", async () => {
  const list = await maya.raw("/dev/mail")
  const page = await list.text()
  expect(page).toContain("One thing waits for you.")
  const [, html = ""] = /href="(\/dev\/mail\/[^"]+\.html)"/.exec(page) ?? []
  const [, text = ""] = /href="(\/dev\/mail\/[^"]+\.txt)"/.exec(page) ?? []
  const shown = await maya.raw(html)
  expect(shown.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/)
  expect(shown.headers.get("Content-Security-Policy")).toContain("sandbox")
  expect(await shown.text()).toContain("waits for your answer.")
  expect(await (await maya.raw(text)).text()).toContain("waits for your answer.")
  for (const path of ["/dev/mail/..%2f..%2fpackage.json", "/dev/mail/none.txt", "/dev/mail/.eml"])
    expect((await maya.raw(path)).status, path).toBe(404)
})

test("through anything in between, by another name, or on a server for others, there is no such page", async () => {
  const { address } = house.server
  for (const header of ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
    expect(await seen(address, { [header]: "10.0.0.1" }), header).toBe(false)
  for (const options of [
    { host: "0.0.0.0" },
    { origin: "https://leeway.example" },
    { behindProxy: true },
    { mail: undefined },
    { mail: { folder, smtp: "smtp://127.0.0.1:1", from: "leeway@post.example" } },
  ]) {
    const server = await startServer({ ...other(), mail: { folder }, ...options })
    expect(await seen(server.address), JSON.stringify(options)).toBe(false)
    await server.close()
  }
  expect(await seen(address)).toBe(true)
})

/** What another server of the same house needs. */
function other() {
  const erasures = join(tmpdir(), `${house.db.name}.erasures.jsonl`)
  return { database: house.db.database, erasures, port: 0, sweepEvery: 0 }
}

async function seen(address: string, headers: Record<string, string> = {}): Promise<boolean> {
  const answer = await fetch(`${address}/dev/mail`, { headers })
  return (await answer.text()).includes("One thing waits for you.")
}

test("where somebody is erased, so is every mail to them or with their name", async () => {
  await ana.api.transport.post(`/api/o/${ana.org}/own-data/erasures`, {})
  expect(readdirSync(folder)).toEqual([])
  const left = await transact(house.db.database, { org: maya.org, actor: "house" }, async (tx) => ({
    mail: await tx.query<{ person: string }>("select person from mail"),
    mailing: await tx.query("select 1 from mailing where person = $1", [ana.person]),
  }))
  expect(left).toEqual({ mail: [{ person: ben.person }], mailing: [] })
})

test("what cannot be sent is said when it starts", async () => {
  const start = (mail: { smtp: string; from?: string }) =>
    startServer({ ...other(), mail: { folder, ...mail } })
  await expect(start({ smtp: "smtp://127.0.0.1" })).rejects.toThrow("LEEWAY_MAIL_FROM is needed")
  await expect(start({ smtp: "mail.example.org", from: "a@b.example" })).rejects.toThrow("LEEWAY_SMTP_URL")
})
