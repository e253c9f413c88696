/// <reference lib="dom" />
import { existsSync, readFileSync } from "node:fs"
import { chromium } from "@playwright/test"
import type { BenchHouse } from "./house.ts"

export type Felt = {
  /** Kilobytes of script and of styles that Today needs, packed with gzip. */
  readonly script: number
  readonly style: number
  /** Milliseconds, on a processor four times slower. */
  readonly firstPaint: number
  readonly longestTask: number
  readonly longestWhileTyping: number
}

/** What someone with a slow machine feels: Today from an empty cache, then writing a hand-over. */
export async function felt({ base }: Pick<BenchHouse, "base">, org: string, cookie: string): Promise<Felt> {
  const found = new URL("../node_modules/.leeway-browser", import.meta.url)
  const executablePath = existsSync(found) ? readFileSync(found, "utf8").trim() : ""
  const args = ["--disable-gpu", "--disable-quic", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])]
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
  const context = await browser.newContext({ baseURL: base })
  await context.addCookies(
    cookie.split("; ").map((pair) => ({
      name: pair.split("=")[0] ?? "",
      value: pair.slice(pair.indexOf("=") + 1),
      url: base,
    })),
  )
  const page = await context.newPage()
  const slow = await context.newCDPSession(page)
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 })
  await page.addInitScript(watchTasks)
  await page.goto(`/o/${org}`)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.waitForLoadState("networkidle")
  const { script, style, firstPaint, longestTask } = await page.evaluate(measured)
  await page.goto(`/o/${org}/hand-over`)
  await page.getByLabel("The outcome").waitFor()
  await page.waitForLoadState("networkidle")
  await page.evaluate(() => Object.assign(window, { tasks: [] }))
  await page
    .getByLabel("The outcome")
    .pressSequentially("The release ships with complete, readable release notes", { delay: 20 })
  const longestWhileTyping = await page.evaluate(longest)
  await browser.close()
  return { script, style, firstPaint, longestTask, longestWhileTyping }
}

// These run in the page.
function watchTasks() {
  const tasks: number[] = []
  Object.assign(window, { tasks })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      (window as unknown as { tasks: number[] }).tasks.push(duration)
  }).observe({ type: "longtask", buffered: true })
}

function longest(): number {
  return Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)
}

function measured() {
  const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[]
  const kilobytes = (ending: string) =>
    all
      .filter(({ name }) => new URL(name).pathname.endsWith(ending))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000
  const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0
  const longestTask = Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)
  return { script: kilobytes(".js"), style: kilobytes(".css"), firstPaint: paint, longestTask }
}
