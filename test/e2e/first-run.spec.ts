import { expect, test } from "./kit.ts"
import { createsOrganisation } from "./steps.ts"

test("a newcomer looks around in the example first, and then creates their own", async ({ someone }) => {
  const page = await someone("a newcomer")

  await test.step("the example opens in one click, and something needs Maya", async () => {
    await page.goto("/")
    await page.getByRole("button", { name: "Open the example" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/things? needs? you/, {
      timeout: 20_000,
    })
    await expect(page.getByRole("heading", { name: "People and what they hold" })).toBeVisible()
  })

  await test.step("another visitor still finds the first run, and after it the example is gone", async () => {
    const noor = await someone("Noor")
    await createsOrganisation(noor, { organisation: "Harbour", name: "Noor", email: "noor@harbour.example" })
    const refused = await noor.request.post("/api/examples", { data: {} })
    expect(refused.status()).toBe(404)
  })
})
