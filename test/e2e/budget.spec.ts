import { opensExample, settles } from "./example.ts"
import { expect, test } from "./kit.ts"
import { founds } from "./people.ts"
import { writesDay } from "./steps.ts"

test("the failure budget, found and read with the keyboard", async ({ house, someone }) => {
  test.slow()
  const page = await someone("Maya")
  const { today, budget, handOver } = await opensExample(house, page)
  const heading = page.getByRole("heading", { level: 1 })
  const sets = (settings: object) =>
    page.request.patch(`${budget.replace("/o/", "/api/o/").replace("/budget", "")}/settings`, {
      data: settings,
    })

  await test.step("it is a word in the palette, and one sentence says how it stands", async () => {
    await page.goto(today)
    await settles(page)
    await page.keyboard.press("Control+k")
    await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused()
    await page.keyboard.type("failure")
    await expect(page.getByRole("option")).toHaveCount(1)
    await page.keyboard.press("Enter")
    await expect(heading).toHaveText("You have room to trust more.")
    await expect(heading).toBeFocused()
  })

  await test.step("the picture and the list say the same", async () => {
    const { planned, atStake } = await (await page.request.get(budget.replace("/o/", "/api/o/"))).json()
    const said = [atStake, planned].map((amount) => `EUR\u00a0${amount.toLocaleString("en-GB")}`)
    const picture = page.getByRole("img")
    for (const amount of said) {
      await expect(picture).toHaveAccessibleName(new RegExp(amount))
      await expect(page.getByRole("definition").filter({ hasText: amount }).first()).toBeVisible()
    }
  })

  await test.step("Tab leads to the settings, and from there back to the budget", async () => {
    await page.keyboard.press("Tab")
    await expect(page.getByRole("link", { name: "The budget is in the settings" })).toBeFocused()
    await page.keyboard.press("Enter")
    await expect(heading).toHaveText("Settings")
    await page.getByRole("link", { name: "How this quarter’s failure budget stands" }).press("Enter")
    await expect(heading).toHaveText("You have room to trust more.")
  })

  await test.step("going over is said beside what may be lost, and forbids nothing", async () => {
    await sets({ budgetPerQuarter: 3 })
    await page.goto(handOver)
    const says = page.getByText(/With this, if it goes as usual, Tidewater loses EUR.*Nothing is forbidden/)
    await writesDay(page, "By", "2026-03-31")
    await expect(says).toBeVisible()
    await writesDay(page, "By", "2026-04-01")
    await expect(says).toBeHidden()
    await sets({ budgetPerQuarter: 2 })
    await page.goto(budget)
    await expect(heading).toHaveText(/^If it goes as usual, this goes beyond what Tidewater planned to lose/)
    await expect(page.getByText("Nothing is forbidden.")).toBeVisible()
  })

  await test.step("where everything at once is too much, a link leads to what is at stake", async () => {
    await sets({ fatalLoss: 20 })
    await page.goto(today)
    await page.getByRole("link", { name: /^Whoever sends a first change/ }).click()
    await page.getByRole("button", { name: /^Commit/ }).click()
    await page.getByRole("link", { name: "What is at stake this quarter" }).click()
    await expect(page).toHaveURL(budget)
  })
})

test("below five active hand-overs there is a calm sentence and no figure", async ({ someone }) => {
  const page = await someone("Maya")
  const { org } = await founds(page, "Corner Bakery", "Maya")
  await page.goto(`/o/${org}/budget`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Shown from five active hand-overs on, so that no figure is about one person.",
  )
  await expect(page.locator("main")).not.toContainText("EUR")
})
