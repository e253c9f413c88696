import type { Page } from "@playwright/test"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { writesDay } from "./steps.ts"

const WHAT = "The mill’s direct number"

const says = (page: Page) => page.getByRole("heading", { level: 1 })
const press = (page: Page, name: string) => page.getByRole("button", { name }).click()
const isAccessible = async (page: Page) => expect(await violations(page)).toEqual([])

test("a promise by keyboard, from anywhere; another day, not yet, and kept: both read where it stands", async ({
  house,
  someone,
}) => {
  const {
    leader: maya,
    delegate: chi,
    org,
    leaderId,
  } = await together(someone, "Corner Bakery", "Maya", "Chi")

  await test.step("Maya promises it without touching the mouse", async () => {
    await maya.goto(`/o/${org}`)
    await expect(says(maya)).toHaveText("Nobody holds anything for you yet.")
    await maya.keyboard.press("Control+k")
    await expect(maya.getByRole("combobox", { name: "Find or do" })).toBeFocused()
    await maya.keyboard.type("Promise Chi")
    await expect(maya.getByRole("option")).toHaveText("Promise Chi something")
    await maya.keyboard.press("Enter")
    await expect(maya.getByRole("textbox", { name: "What you promise" })).toBeFocused()
    await isAccessible(maya)
    await maya.keyboard.type(WHAT)
    await maya.keyboard.press("Tab")
    await maya.keyboard.type("04032026")
    await maya.keyboard.press("Enter")
    await expect(says(maya)).toHaveText("Chi")
    const between = maya.getByRole("region", { name: "Promises between you and Chi" })
    await expect(between).toContainText(WHAT)
    await expect(between).toContainText("You to Chi, by Wednesday 4 March.")
    await isAccessible(maya)
  })

  await test.step("nothing needs either of them, and both see that it is near", async () => {
    await maya.getByRole("link", { name: "Today", exact: true }).click()
    await chi.goto(`/o/${org}`)
    await expect(maya.getByRole("region", { name: "Promises" })).toContainText("You to Chi")
    await expect(chi.getByRole("region", { name: "Promises" })).toContainText(
      "Maya to you, by Wednesday 4 March.",
    )
  })

  await test.step("on the day it needs Maya, who asks for another day", async () => {
    await house.pass(2)
    await maya.reload()
    await expect(says(maya)).toHaveText("One thing needs you.")
    await expect(maya.getByText("Given on Monday, due today.")).toBeVisible()
    await isAccessible(maya)
    await press(maya, "Ask Chi for another day")
    await writesDay(maya, "Another day", "2026-03-06")
    await press(maya, "Ask")
    await expect(maya.getByText("You asked for Friday 6 March.")).toBeVisible()
    await expect(says(maya)).toBeFocused()
    await expect(says(chi)).toHaveText("One thing needs you.")
    await expect(chi.getByText("Maya asks for another day")).toBeVisible()
    await press(chi, "Agree")
    await expect(says(chi)).toBeFocused()
    await expect(chi.getByText("Maya to you, by Friday 6 March.")).toBeVisible()
  })

  await test.step("Maya says that it is done; not yet, says Chi; then it is", async () => {
    await maya.goto(`/o/${org}`)
    await house.pass(2)
    await maya.reload()
    await press(maya, "It is done")
    await expect(chi.getByText("Maya says it is kept")).toBeVisible()
    await press(chi, "Not yet")
    await chi.getByRole("textbox", { name: "What is missing" }).fill("It rings in the shop, not in the mill.")
    await isAccessible(chi)
    await press(chi, "Not yet")
    await expect(maya.getByText("It rings in the shop, not in the mill.")).toBeVisible()
    await press(maya, "It is done")
    await expect(chi.getByText("Maya says it is kept")).toBeVisible()
    await press(chi, "It is kept")
    await expect(says(chi)).toHaveText("Nobody holds anything for you yet.")
    await expect(chi.getByText(WHAT)).toHaveCount(0)
    await chi.goto(`/o/${org}/people/${leaderId}`)
    await press(chi, "Earlier promises")
    await expect(chi.getByText("Maya to you, by Friday 6 March. Kept, 6 March.")).toBeVisible()
    await press(chi, "What was said")
    await expect(chi.getByText("Maya asked for another day: 6 March.")).toBeVisible()
    await expect(chi.getByText("It rings in the shop, not in the mill.")).toBeVisible()
    await isAccessible(chi)
  })
})

test("a day past due without a word both are told, kindly, for a week; then Today is silent", async ({
  house,
  someone,
}) => {
  const {
    leader: maya,
    delegate: chi,
    org,
    delegateId,
  } = await together(someone, "Corner Bakery", "Maya", "Chi")
  await maya.goto(`/o/${org}/people/${delegateId}`)
  await maya.getByRole("link", { name: "Promise Chi something" }).click()
  await maya.getByRole("textbox", { name: "What you promise" }).fill(WHAT)
  await writesDay(maya, "By when", "2026-03-02")
  await press(maya, "Promise Chi this")
  await expect(says(maya)).toHaveText("Chi")

  await house.pass(2)
  for (const page of [maya, chi]) {
    await page.goto(`/o/${org}`)
    await expect(says(page)).toHaveText("Nobody holds anything for you yet.")
    await expect(page.getByText("The day went by without a word. It can still be kept")).toBeVisible()
    await isAccessible(page)
  }
  await house.pass(7)
  for (const page of [maya, chi]) {
    await page.reload()
    await expect(says(page)).toHaveText("Nobody holds anything for you yet.")
    await expect(page.getByText(WHAT)).toBeHidden()
  }
})
