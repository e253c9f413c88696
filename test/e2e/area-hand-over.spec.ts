import type { Page } from "@playwright/test"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { post, together } from "./people.ts"
import { metInArea } from "./settled-in-area.ts"
import { choosesPerson, reads } from "./steps.ts"

const says = (page: Page) => page.getByRole("heading", { level: 1 })
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()
const isAccessible = async (page: Page) => expect(await violations(page)).toEqual([])
const isNow = (page: Page) => page.locator('ol [aria-current="step"]')

async function opensArea(page: Page, org: string, name: string) {
  await post(page.request, `/api/o/${org}/delegations`, { terms: { area: name } })
}

test("an area goes from Maya to Ana, level by level, until Maya is out of it and says so on the board", async ({
  house,
  someone,
}) => {
  test.slow()
  const pair = await together(someone, "Corner Bakery", "Maya", "Ana")
  const { leader: maya, delegate: ana, org, delegateId } = pair
  await opensArea(maya, org, "Stock")

  await test.step("Maya proposes a row of levels, from Ana’s page", async () => {
    await maya.goto(`/o/${org}/people/${delegateId}`)
    await maya.getByRole("link", { name: "Hand over an area for good" }).click()
    await press(maya, "Propose it to Ana")
    await reads(maya, "Choose an area.")
    await maya.getByRole("button", { name: /The area/ }).focus()
    await maya.keyboard.press("Enter")
    await maya.getByRole("option", { name: "Stock" }).press("Enter")
    for (const level of [3, 5]) {
      await maya.getByLabel(`Met at level ${level} before the next`).fill("1")
      await maya.getByLabel(`Met at level ${level} before the next`).blur()
    }
    await isAccessible(maya)
    await press(maya, "Propose it to Ana")
    await expect(says(maya)).toHaveText("Your row of levels waits for Ana.")
    await isAccessible(maya)
  })

  await test.step("it needs Ana, who reads it and agrees", async () => {
    await ana.goto(`/o/${org}`)
    await expect(says(ana)).toHaveText("One thing needs you.")
    await reads(ana, "Maya would like to hand an area over to you")
    await isAccessible(ana)
    await ana.getByRole("link", { name: /^Look at it/ }).click()
    await expect(says(ana)).toHaveText("Maya’s row of levels waits for you.")
    await press(ana, "Agree to this row")
    await expect(says(ana)).toHaveText("Nothing was met at level 3 yet. Level 5 opens when one is.")
    await expect(isNow(ana)).toContainText("Maya asks you first, and then decides.")
  })

  await test.step("one is met; both say yes, Ana first", async () => {
    await house.pass(14)
    await metInArea(pair, "Stock", 3)
    await expect(says(ana)).toHaveText(
      "One was met at 3. The next is 5: you decide, and may ask Maya’s advice.",
    )
    await press(ana, "Yes, on to level 5")
    await reads(ana, "Your yes is given. It waits for Maya’s; silence moves nothing.")
    await maya.goto(`/o/${org}`)
    await reads(maya, "The next level is open")
    await maya.getByRole("link", { name: /^Look at it/ }).click()
    await reads(maya, "Ana has said yes.")
    await isAccessible(maya)
    await press(maya, "Yes, on to level 5")
    await expect(isNow(maya)).toContainText("Level 5, advise")
    await expect(isNow(ana)).toContainText("You decide, and may ask Maya’s advice.")
  })

  await test.step("what is handed over there begins at that level", async () => {
    await maya.goto(`/o/${org}/hand-over?to=${delegateId}`)
    await press(maya, "Add more")
    await maya.getByLabel("Area").fill("stock")
    await maya.keyboard.press("Escape")
    await reads(maya, "In Stock you agreed on level 5: Ana decides, and may ask your advice.")
  })

  await test.step("the last level takes Maya out of it", async () => {
    await house.pass(14)
    await metInArea(pair, "Stock", 5)
    await ana.goto(`/o/${org}`)
    await ana.getByRole("link", { name: /^Look at it/ }).click()
    await press(ana, "Yes, on to level 7")
    await maya.goto(`/o/${org}/areas`)
    await maya.getByRole("link", { name: "Stock" }).click()
    await press(maya, "Yes, on to level 7")
    await expect(says(maya)).toHaveText("It is handed over: Ana decides, and you are out of it.")
    await expect(says(ana)).toHaveText("It is handed over: you decide, and Maya is out of it.")
    await isAccessible(maya)
  })

  await test.step("Maya says so on the board, and Ana’s name waits for Ana", async () => {
    await maya.getByRole("link", { name: "Say so on the board" }).click()
    await expect(maya.getByRole("textbox", { name: /./ }).first()).toHaveValue(
      "Stock is out of my hands for good: Ana decides in it, and I am out of it.",
    )
    await press(maya, "Post it")
    await expect(maya).toHaveURL(/\/board/)
    await ana.goto(`/o/${org}`)
    await reads(ana, /may be named/)
  })

  await test.step("asking for less there than was agreed is said, and may be", async () => {
    await maya.goto(`/o/${org}/hand-over?to=${delegateId}`)
    // What was written there before is still there.
    await expect(maya.getByLabel("Area")).toHaveValue("stock")
    await maya.getByRole("button", { name: /Who decides/ }).click()
    await maya.getByRole("option", { name: /^You decide together/ }).click()
    await reads(maya, "Stock is out of your hands: Ana decides in it. You may ask for this all the same.")
    await isAccessible(maya)
  })
})

test("areas are renamed and merged by keyboard; everyone sees who decides in them", async ({ someone }) => {
  const { leader: maya, delegate: ana, org } = await together(someone, "Corner Bakery", "Maya", "Ana")
  for (const name of ["Stok", "Stores"]) await opensArea(maya, org, name)
  await maya.goto(`/o/${org}/settings`)
  await maya.getByRole("link", { name: /^Areas: who decides what/ }).click()
  await expect(says(maya)).toHaveText("Areas")
  await isAccessible(maya)

  await maya.getByRole("button", { name: "Rename Stok" }).press("Enter")
  await expect(maya.getByRole("textbox", { name: "Its name" })).toBeFocused()
  await maya.getByRole("textbox", { name: "Its name" }).fill("Stores")
  await maya.keyboard.press("Enter")
  await reads(maya, "Another area is called so already. Merge the two, or choose another name.")
  await isAccessible(maya)
  await maya.getByRole("textbox", { name: "Its name" }).fill("Stock")
  await maya.keyboard.press("Enter")
  await expect(maya.getByRole("button", { name: "Rename Stock" })).toBeVisible()

  await maya.getByRole("button", { name: "Merge Stores" }).press("Enter")
  await maya.getByRole("button", { name: /Into which/ }).press("Enter")
  await maya.getByRole("option", { name: "Stock" }).press("Enter")
  await press(maya, "Merge them")
  const dialog = maya.getByRole("dialog", { name: "Merge Stores into Stock?" })
  await expect(dialog).toBeVisible()
  await isAccessible(maya)
  await dialog.getByRole("button", { name: "Yes, merge them" }).press("Enter")
  await expect(maya.getByText("Stores", { exact: true })).toHaveCount(0)
  await expect(dialog).toHaveCount(0)

  await ana.goto(`/o/${org}/areas`)
  await reads(ana, "Stock")
  await expect(ana.getByRole("button", { name: /Rename/ })).toHaveCount(0)
  await ana.goto(`/o/${org}/hand-over-area`)
  await choosesPerson(ana, "Maya")
  await ana.getByRole("button", { name: /The area/ }).click()
  await expect(ana.getByRole("option")).toHaveText(["Stock"])
})
