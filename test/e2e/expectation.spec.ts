import type { Page } from "@playwright/test"
import { flour } from "../kit/samples.ts"
import { does, offers } from "./acts.ts"
import { violations } from "./axe.ts"
import { settles } from "./example.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { choosesPerson, writesDay, writesLines } from "./steps.ts"

/** What stands beside a part of the form, and is read out when it changes. */
const beside = (page: Page, part: string) =>
  page
    .locator(".with-margin")
    .filter({ has: page.locator(`#part-${part}`) })
    .getByRole("status")

const leaves = (page: Page) => page.getByRole("button", { name: "Leave it as it is" })

test("a newcomer writes a vague outcome, mends it, and sends what still has a remark", async ({
  someone,
}) => {
  const { leader: maya, org } = await together(someone, "Bakery", "Maya", "Chi")
  const outcome = maya.getByLabel("The outcome")
  await maya.goto(`/o/${org}/hand-over`)
  await choosesPerson(maya, "Chi")

  await test.step("the rules come with the first word", async () => {
    await expect(beside(maya, "outcome")).toBeEmpty()
    expect(maya.workers()).toEqual([])
    await outcome.fill("The flour store is well organised")
    await expect(beside(maya, "outcome")).toContainText("well organised has no measure of its own.")
    await expect(beside(maya, "outcome")).toContainText("Say what would be seen, and how often")
    expect(maya.workers()).toHaveLength(1)
  })

  await test.step("mended, nothing is said any more", async () => {
    await outcome.fill("Every sack in the flour store has a label with its day")
    await expect(beside(maya, "outcome")).toBeEmpty()
  })

  await test.step("of several it is one at a time; what is left as it is makes room for the next", async () => {
    await writesLines(maya, "It has succeeded when", ["The labels are nice", "The bakers know the shelves"])
    await expect(beside(maya, "success")).toContainText("nice has no measure of its own.")
    await expect(beside(maya, "success")).not.toContainText("mind")
    await leaves(maya).click()
    await expect(beside(maya, "success")).toContainText("know is in somebody’s mind")
  })

  await test.step("from the keyboard, the words themselves come next", async () => {
    await leaves(maya).press("Enter")
    await expect(beside(maya, "success")).toBeEmpty()
    await expect(maya.getByRole("textbox", { name: "Criterion 2 of 2" })).toBeFocused()
    await maya.keyboard.type(" by heart, soon")
    await expect(beside(maya, "success")).toContainText("soon")
  })

  await test.step("it stands under its field on a phone, and nothing is in the way of anyone", async () => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [360, "dark"],
    ] as const) {
      await maya.setViewportSize({ width, height: 800 })
      await maya.emulateMedia({ colorScheme })
      expect(await violations(maya)).toEqual([])
    }
    const under = await beside(maya, "success").boundingBox()
    const field = await maya.locator("#part-success").boundingBox()
    expect(under?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0))
    expect(await maya.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  await test.step("it is sent with the remark standing", async () => {
    await writesDay(maya, "By", "2026-03-27")
    await expect(beside(maya, "success")).toContainText("soon")
    await maya.getByRole("button", { name: "Ask Chi" }).click()
    await expect(maya.getByText(/Chi has it until/).first()).toBeVisible()
  })
})

test("wherever terms are written it reads what is new in them", async ({ someone }) => {
  const { leader: maya, delegate: chi, org, delegateId } = await together(someone, "Bakery", "Maya", "Chi")
  const terms = { ...flour("2026-03-02"), outcome: "Manage the flour well" }
  const path = await offers(maya, org, delegateId, terms)
  const id = path.split("/").at(-1)

  const writesOn = async (page: Page, address: string) => {
    await page.goto(address)
    await settles(page)
    await page
      .getByRole("group", { name: "It has succeeded when" })
      .getByRole("textbox")
      .first()
      .fill("It is good")
    await expect(beside(page, "success")).toContainText("good has no measure of its own.")
    await expect(beside(page, "outcome")).toBeEmpty()
  }

  await test.step("in Ask for it", () => writesOn(chi, `/o/${org}/ask`))
  await test.step("in another round", () => writesOn(chi, `/o/${org}/d/${id}/propose`))
  await test.step("in a change of what is agreed", async () => {
    await does(chi, path, "commitments", { round: 1 })
    await writesOn(maya, `/o/${org}/d/${id}/propose`)
  })
})
