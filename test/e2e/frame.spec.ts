import { expect, PASSWORD, test } from "./kit.ts"
import { founds, together } from "./people.ts"

test.describe("the frame, whose rarer parts come when they are wanted", () => {
  test("More is opened, read and left by keyboard", async ({ someone }) => {
    const page = await someone("Maya")
    const { org } = await founds(page, "Mill", "Maya")
    await page.goto(`/o/${org}`)
    const more = page.getByRole("button", { name: "More" })
    const items = page.getByRole("menu", { name: "More" }).getByRole("menuitem")
    await more.press("Enter")
    await expect(items).toHaveText([
      "Holding",
      "Lessons",
      "Your Mondays",
      "Everything",
      "Weekly edition",
      "Insights",
      "Areas",
      "Failure budget",
      "Settings",
      "Sign out",
    ])
    await expect(items.first()).toBeFocused()
    await page.keyboard.press("Escape")
    await expect(more).toBeFocused()
    await more.press("ArrowUp")
    await expect(items.last()).toBeFocused()
    await page.keyboard.press("ArrowUp")
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/settings$/)
    await expect(items).toHaveCount(0)
    expect(await page.evaluate(() => "stayed" in window)).toBe(true)
  })

  test("find or do takes two keys, a name and Enter", async ({ someone }) => {
    const { leader: page, org } = await together(someone, "Mill", "Maya", "Ana")
    await page.goto(`/o/${org}`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nobody holds anything for you yet.")
    await page.keyboard.press("Control+k")
    await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused()
    await page.keyboard.type("ana")
    await expect(page.getByRole("option").first()).toHaveText("Hand over to Ana")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("combobox", { name: "To whom" })).toHaveValue("Ana")
    await expect(page.getByRole("dialog")).toHaveCount(0)
  })

  test("signed out while writing, one signs in over the page and the words are still there", async ({
    someone,
  }) => {
    const { leader: page, org } = await together(someone, "Mill", "Maya", "Ana")
    await page.goto(`/o/${org}/hand-over`)
    await page.getByLabel("The outcome").fill("The mill contract is signed")
    await page.context().clearCookies()
    await page.getByRole("button", { name: "Keep as a draft" }).click()
    await expect(page.getByText("You were signed out. Your words are still on this page.")).toBeVisible()
    await page.getByRole("button", { name: "Sign in again" }).click()
    const dialog = page.getByRole("dialog", { name: "Sign in again" })
    await dialog.getByLabel("E-mail").fill("maya@mill.example")
    await dialog.getByLabel("Password").fill(PASSWORD)
    await dialog.getByRole("button", { name: "Sign in" }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText("You were signed out.")).toHaveCount(0)
    await expect(page.getByLabel("The outcome")).toHaveValue("The mill contract is signed")
  })
})

test.describe("in a browser of another language", () => {
  test.use({ locale: "en-US" })

  test("a day is written in the order in which it is read", async ({ someone }) => {
    const page = await someone("Maya")
    const { org } = await founds(page, "Mill", "Maya")
    await page.goto(`/o/${org}/hand-over`)
    const segments = page.getByRole("group", { name: "By", exact: true }).getByRole("spinbutton")
    await expect(segments).toHaveText(["dd", "mm", "yyyy"])
  })
})
