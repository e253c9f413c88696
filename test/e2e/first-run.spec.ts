import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase } from "../../src/platform/database/database.ts"
import { openEngine } from "../../src/platform/database/engine.ts"
import { startServer } from "../../src/server.ts"
import { expect, test } from "./kit.ts"
import { createsOrganisation } from "./steps.ts"

test("a newcomer looks around in the example first, and then creates their own", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "leeway-first-"))
  const engine = await openEngine({ dataDir: folder })
  const database = await openDatabase({
    engine,
    migrations: new URL("../../src/migrations/", import.meta.url),
  })
  const server = await startServer({ database, port: 0, sweepEvery: 0, rateLimited: false })
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()

  await test.step("the example opens in one click, and something needs Maya", async () => {
    await page.goto("/")
    await page.getByRole("button", { name: "Open the example" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/things? needs? you/)
    await expect(page.getByRole("heading", { name: "People and what they hold" })).toBeVisible()
  })

  await test.step("a fresh visitor still finds the first run, and after it the example is gone", async () => {
    const other = await (await browser.newContext({ baseURL: server.address })).newPage()
    await createsOrganisation(other, { organisation: "Harbour", name: "Noor", email: "noor@harbour.example" })
    const refused = await other.request.post("/api/examples", { data: {} })
    expect(refused.status()).toBe(404)
    await other.context().close()
  })

  await context.close()
  await server.close()
  await database.close()
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})
