import type { Page } from "@playwright/test"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { writesDay, writesLines } from "./steps.ts"

const list = (page: Page) => page.getByRole("list", { name: "What you hold" }).getByRole("listitem")
const row = (page: Page, title: string) => list(page).filter({ hasText: title })
const isAccessible = async (page: Page) => expect(await violations(page)).toEqual([])
const says = (page: Page) => page.getByRole("heading", { level: 1 })

test("filled by keyboard and by paste; one is handed over in one press, another is asked for", async ({
  house,
  someone,
}) => {
  const { leader: maya, delegate: chi, org } = await together(someone, "Corner Bakery", "Maya", "Chi")

  await test.step("Maya writes two lines without touching the mouse", async () => {
    await maya.goto(`/o/${org}`)
    await expect(says(maya)).toHaveText("Nobody holds anything for you yet.")
    await maya.keyboard.press("Control+k")
    await expect(maya.getByRole("combobox", { name: "Find or do" })).toBeFocused()
    await maya.keyboard.type("Holding")
    await expect(maya.getByRole("option")).toContainText("Holding")
    await maya.keyboard.press("Enter")
    await expect(says(maya)).toHaveText("Holding")
    await isAccessible(maya)
    await maya.getByRole("textbox", { name: "What you still do" }).focus()
    await maya.keyboard.type("Print the labels")
    await maya.keyboard.press("Tab")
    await maya.keyboard.type("3")
    await maya.keyboard.press("Tab")
    await maya.keyboard.press("ArrowRight")
    await maya.keyboard.press("Enter")
    await expect(maya.getByRole("textbox", { name: "What you still do" })).toBeFocused()
    await maya.keyboard.type("Look for a second oven")
    await maya.keyboard.press("Enter")
    await expect(list(maya)).toHaveCount(2)
    await expect(row(maya, "Print the labels")).toContainText("3 hours a week IN the business.")
    await expect(maya.getByText("3 hours a week IN the business. Some have no hours yet.")).toBeVisible()
  })

  await test.step("and pastes three more, seeing first what will be listed", async () => {
    await maya.getByRole("button", { name: "Paste a list" }).click()
    const paste = maya.getByLabel("A list, or rows of a spreadsheet")
    await paste.fill("PNG\u0000\u0001")
    await expect(maya.getByText("This is no list that can be read.")).toBeVisible()
    const many = Array.from({ length: 5_000 }, (_, line) => `Line ${line}`).join("\n")
    await paste.fill("")
    await paste.evaluate((area, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData("text/plain", text)
      area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
    }, many)
    await expect(maya.getByText("That is 5,000 lines, and 500 can be listed at once.")).toBeVisible()
    await maya.getByRole("button", { name: "Take the first 500" }).click()
    await expect(maya.getByText("These 500 will be listed:")).toBeVisible()
    await paste.fill("- The mill contract\n- [ ] Wages\n\n* print the labels\n3) The rota")
    await expect(maya.getByText("These 3 will be listed:")).toBeVisible()
    await expect(maya.getByText("it is on your list already.")).toBeVisible()
    await isAccessible(maya)
    await maya.getByRole("button", { name: "List these 3" }).click()
    await expect(maya.getByText("3 lines are listed.")).toBeVisible()
    await expect(list(maya)).toHaveText([/labels/, /oven/, /mill contract/, /Wages/, /rota/])
  })

  await test.step("says more of one, and lets it go", async () => {
    await maya.getByRole("button", { name: "Wages", exact: true }).click()
    await row(maya, "Wages").getByRole("textbox", { name: "Hours a week" }).fill("1,5")
    await maya.getByRole("radio", { name: "The risk" }).check({ force: true })
    await isAccessible(maya)
    await maya.getByRole("button", { name: "Keep it so" }).click()
    await expect(row(maya, "Wages")).toContainText("1.5 hours a week. For the risk.")
    await maya.getByRole("button", { name: "Wages", exact: true }).click()
    await maya.getByRole("button", { name: /^Let it go/ }).click()
    await expect(row(maya, "Wages")).toHaveCount(0)
    await expect(says(maya)).toBeFocused()
  })

  await test.step("hands one over in one press: its title is the outcome of a draft", async () => {
    await row(maya, "Print the labels")
      .getByRole("button", { name: /^Hand it over/ })
      .click()
    await expect(maya.getByLabel("The outcome")).toHaveValue("Print the labels")
    await maya.goto(`/o/${org}/holding`)
    await row(maya, "Print the labels").getByRole("link", { name: "A draft to nobody yet" }).click()
    await expect(maya.getByLabel("The outcome")).toHaveValue("Print the labels")
  })

  await test.step("opens another, and Chi asks for it", async () => {
    await maya.goto(`/o/${org}/holding`)
    await maya.getByRole("button", { name: "The mill contract", exact: true }).click()
    await maya.getByRole("button", { name: /^Open it to be asked for/ }).click()
    await maya.getByRole("button", { name: "Leave it" }).click()
    await expect(row(maya, "The mill contract")).toContainText("Open to be asked for.")
    await chi.goto(`/o/${org}/ask`)
    await isAccessible(chi)
    await chi.getByRole("link", { name: "The mill contract" }).click()
    await expect(chi.getByLabel("What I would like to own")).toHaveValue("The mill contract")
    await expect(chi.getByText("Maya opened this to be asked for.")).toBeVisible()
    await writesLines(chi, "It has succeeded when", ["The contract is signed"])
    await writesDay(chi, "By", "2026-04-30")
    await chi.getByRole("button", { name: "Ask Maya" }).click()
    await expect(chi.getByText("Your word is given. It waits for Maya’s.")).toBeVisible()
    await row(maya, "The mill contract").getByRole("link", { name: "Chi asks for it" }).click()
    await maya.getByRole("button", { name: /^Commit/ }).click()
    await expect(maya.getByText(/Nothing needs you here/)).toBeVisible()
  })

  await test.step("it is met, and Maya reads what came back", async () => {
    await house.pass(3)
    await chi.reload()
    await chi.getByRole("button", { name: "It is done" }).click()
    await expect(chi.getByText(/After that, silence confirms it/)).toBeVisible()
    await house.pass(8)
    await maya.goto(`/o/${org}/holding`)
    await expect(maya.getByText(/“The mill contract” became Chi’s\./)).toBeVisible()
    await expect(row(maya, "The mill contract")).toHaveCount(0)
    await isAccessible(maya)
  })
})
