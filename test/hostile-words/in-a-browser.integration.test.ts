import { type Browser, chromium, type Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { LAUNCHED } from "../kit/chromium.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { requestTo, wordFieldsOf } from "../kit/requests.ts"
import { type Cast, nameOf, openCast } from "../kit/roles.ts"
import { openings } from "../kit/situations.ts"
import { WRITES, writings } from "../kit/writings.ts"
import { HOSTILE, MARK } from "./corpus.ts"

let house: TestHouse
let cast: Cast
let browser: Browser
/** The pages on which something hostile stands. */
const paths = new Set<string>()

beforeAll(async () => {
  house = await openHouse()
  cast = await openCast(house)
  browser = await chromium.launch(LAUNCHED)
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

const inside = WRITES.filter(
  (operation) => operation.path.startsWith("/api/o/{org}/") && wordFieldsOf(operation).length > 0,
)

test("hostile words are words: every field that takes words takes them", async () => {
  const open = await openings(cast.pair)
  let turn = 0
  const missed: string[] = []
  const write = (_: unknown, field: string) => {
    const words = HOSTILE[turn++ % HOSTILE.length] ?? ""
    if (field === "address") return `hostile-${turn}`
    // A name and an area are short.
    return field === "name" || field === "area" ? words.slice(0, 80) : words
  }
  for (const operation of inside) {
    // By whoever it is open to first; both read it.
    let taken = false
    for await (const { by, place, body, version } of writings(operation, cast, open, write)) {
      const response = await by.raw(...requestTo(operation, place, body, version))
      const answer = (await response.json()) as { id?: string }
      if (!response.ok) continue
      taken = true
      remember(operation.path, place.id || (answer.id ?? ""))
      break
    }
    if (!taken) missed.push(nameOf(operation))
  }
  expect(missed).toEqual([])
  expect(paths.size).toBeGreaterThan(30)
}, 120_000)

/** Where what was written is read. */
function remember(path: string, id: string) {
  const at = `/o/${cast.administrator.org}`
  if (path.includes("/delegations") || path.includes("/requests")) paths.add(`${at}/d/${id}`)
  if (path.includes("/area-hand-overs")) paths.add(`${at}/areas/${id}`)
  if (path.includes("/people")) paths.add(`${at}/people/${id}`)
}

const EVERYONES = [
  "",
  "/people",
  "/delegations",
  "/settings",
  "/budget",
  "/hand-over",
  "/ask",
  "/promise",
  "/holding",
  "/weeks",
  "/areas",
  "/hand-over-area",
]

/** Both read all of it, so one page is enough for each: half for the one, half for the other. */
const HALVES = [
  ["leader", 0],
  ["delegate", 1],
] as const

test.each(HALVES)(
  "and nothing of them runs or becomes part of a page, for the %s",
  async (role, half) => {
    const page = await signedIn(cast[role])
    const asked: string[] = []
    page.on("request", (request) => void (request.url().includes(MARK) && asked.push(request.url())))
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => asked.push("a dialog")))
    let seen = 0
    const everyones = EVERYONES.map((one) => `/o/${cast.administrator.org}${one}`)
    for (const path of [...everyones, ...[...paths].filter((_, place) => place % 2 === half)]) {
      await page.goto(new URL(path, house.server.address).href)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.locator("[aria-busy=true]").waitFor({ state: "detached" })
      await opened(page)
      const found = await foundOn(page)
      expect({ path, ...found }).toMatchObject({ ran: false, markup: 0 })
      if (found.read) seen++
    }
    expect(asked).toEqual([])
    expect(seen).toBeGreaterThan(15)
    await page.context().close()
  },
  300_000,
)

/** Whether something ran, how much became markup, and whether the words are there to be read. */
function foundOn(page: Page) {
  return page.evaluate((mark) => {
    const ran = mark in window
    const markup = document.querySelectorAll(`[data-${mark}], custom-${mark}, script:not([src])`).length
    return { ran, markup, read: document.body.innerText.includes(mark) }
  }, MARK)
}

test("a page that took them for markup would be found out", async () => {
  const page = await browser.newPage()
  await page.setContent(`<main>${HOSTILE.join("\n")}</main>`)
  expect(await foundOn(page)).toMatchObject({ ran: true })
  await page.setContent(`<main>${HOSTILE.filter((one) => !/script|on[a-z]+=/.test(one)).join("\n")}</main>`)
  expect((await foundOn(page)).markup).toBeGreaterThan(1)
  await page.close()
})

/** What is folded away is read as well. */
async function opened(page: Page) {
  for (const fold of await page.getByRole("button", { name: /agreement|Everything|before|Earlier/i }).all())
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click()
}

async function signedIn(who: Member): Promise<Page> {
  const context = await browser.newContext()
  const { hostname } = new URL(house.server.address)
  const cookies = who
    .cookies()
    .split("; ")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), domain: hostname, path: "/" }
    })
  await context.addCookies(cookies)
  return context.newPage()
}

test("one's own data as a page holds them as words, and lets nothing run", async () => {
  const page = await (await browser.newContext()).newPage()
  const text = await (await cast.leader.raw(`/api/o/${cast.leader.org}/own-data/page`)).text()
  await page.setContent(text)
  expect(await page.evaluate((mark) => mark in window, MARK)).toBe(false)
  expect(await page.locator(`[data-${MARK}], script, iframe, img, form`).count()).toBe(0)
  expect(await page.locator("body").innerText()).toContain(MARK)
  await page.context().close()
})
