import type { Page } from "@playwright/test"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { post, together } from "./people.ts"

const QUESTION = "How can you trust your team more this week?"

const question = (page: Page) => page.getByRole("region", { name: QUESTION })
const isAccessible = async (page: Page) => expect(await violations(page)).toEqual([])
/** Goes on with the tabulator until this has the focus. */
async function tabsTo(page: Page, role: "button" | "textbox" | "radio" | "link", name: string) {
  const wanted = page.getByRole(role, { name })
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`no way leads to ${name}`)
}

test("two Mondays by keyboard: a move becomes a plan, and the next Monday asks how it went", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Corner Bakery", "Maya", "Chi")
  const { leader: maya, delegate: chi, org, delegateId } = pair
  const promised = { person: delegateId, what: "The mill’s direct number", due: "2026-03-06" }
  await post(maya.request, `/api/o/${org}/promises`, promised)

  await test.step("Monday: Today asks Maya, with what is really there, and nobody else", async () => {
    await maya.goto(`/o/${org}`)
    await expect(question(maya)).toBeVisible()
    await expect(maya.getByRole("radio", { name: "Keep what you promised Chi." })).toBeChecked()
    await expect(maya.getByRole("link", { name: "is due on 6 March" })).toHaveAttribute(
      "href",
      `/o/${org}/people/${delegateId}`,
    )
    await expect(maya.getByRole("textbox", { name: "If" })).toHaveValue(
      "it is Tuesday and I have sat down to work",
    )
    await isAccessible(maya)
    await chi.goto(`/o/${org}`)
    await expect(chi.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(question(chi)).toHaveCount(0)
  })

  await test.step("each choice keeps the words that were written for it", async () => {
    await tabsTo(maya, "radio", "Keep what you promised Chi.")
    await maya.keyboard.press("ArrowDown")
    await expect(maya.getByRole("radio", { name: "Something of your own" })).toBeChecked()
    await expect(maya.getByRole("textbox", { name: "If" })).toHaveValue("")
    await tabsTo(maya, "button", "Keep this plan")
    await maya.keyboard.press("Enter")
    await expect(maya.getByText("Say both: what comes, and what you do then.")).toBeVisible()
    await maya.keyboard.press("Shift+Tab")
    await maya.keyboard.type("write down what I wanted to see")
    await maya.keyboard.press("Shift+Tab")
    await maya.keyboard.type("I open Chi’s order book")
    await maya.keyboard.press("Shift+Tab")
    await maya.keyboard.press("ArrowUp")
    await expect(maya.getByRole("textbox", { name: "then I" })).toHaveValue(
      "do what I promised Chi before I open anything else",
    )
    await maya.keyboard.press("ArrowDown")
    await maya.reload()
    await expect(maya.getByRole("textbox", { name: "If" })).toHaveValue("I open Chi’s order book")
  })

  await test.step("kept, it is one quiet sentence, and may be said otherwise", async () => {
    await tabsTo(maya, "button", "Keep this plan")
    await maya.keyboard.press("Enter")
    const said = maya.getByRole("region", { name: "This week" })
    await expect(said).toContainText("If I open Chi’s order book, then I write down what I wanted to see.")
    await expect(said.getByRole("heading")).toBeFocused()
    await tabsTo(maya, "button", "Say it otherwise")
    await maya.keyboard.press("Enter")
    await expect(maya.getByRole("textbox", { name: "If" })).toBeFocused()
    await maya.keyboard.press("Tab")
    await maya.keyboard.press("Control+a")
    await maya.keyboard.type("close it, and write down why")
    await tabsTo(maya, "button", "Keep this plan")
    await maya.keyboard.press("Enter")
    await expect(said).toContainText("If I open Chi’s order book, then I close it, and write down why.")
    await isAccessible(maya)
  })

  await test.step("on Thursday Today is calm", async () => {
    await house.pass(3)
    await maya.reload()
    await expect(maya.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(maya.getByText("order book")).toHaveCount(0)
    await expect(question(maya)).toHaveCount(0)
  })

  await test.step("next Monday: first how it went, then the question", async () => {
    await house.pass(4)
    await maya.reload()
    const last = maya.getByRole("region", { name: "Last Monday you said" })
    await expect(last).toContainText("If I open Chi’s order book, then I close it, and write down why.")
    await expect(question(maya)).toHaveCount(0)
    await isAccessible(maya)
    await tabsTo(maya, "button", "Keep the answer")
    await maya.keyboard.press("Enter")
    await expect(last).toContainText("Choose one of the two.")
    await maya.keyboard.press("Shift+Tab")
    await maya.keyboard.type("Twice. It answered itself by Friday.")
    await maya.keyboard.press("Shift+Tab")
    await maya.keyboard.press("Space")
    await tabsTo(maya, "button", "Keep the answer")
    await maya.keyboard.press("Enter")
    await expect(question(maya).getByRole("heading")).toBeFocused()
    await isAccessible(maya)
  })

  await test.step("not this week leaves no mark", async () => {
    await tabsTo(maya, "button", "Not this week")
    await maya.keyboard.press("Enter")
    await expect(question(maya)).toHaveCount(0)
    await expect(maya.getByRole("heading", { level: 1 })).toBeFocused()
  })

  await test.step("her Mondays are a quiet list, and nobody else’s", async () => {
    await maya.keyboard.press("Control+k")
    await maya.keyboard.type("Your Mondays")
    await maya.keyboard.press("Enter")
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Your Mondays")
    await expect(maya.getByText("Week of 2 March", { exact: true })).toBeVisible()
    await expect(maya.getByText("Twice. It answered itself by Friday.")).toBeVisible()
    await expect(maya.getByText("Week of 9 March", { exact: true })).toHaveCount(0)
    await isAccessible(maya)
    await tabsTo(maya, "button", "Say it otherwise")
    await maya.keyboard.press("Enter")
    await isAccessible(maya)
    await tabsTo(maya, "button", "Leave it out")
    await maya.keyboard.press("Enter")
    await expect(maya.getByText("Nothing is planned yet.")).toBeVisible()
    await chi.goto(`/o/${org}/weeks`)
    await expect(chi.getByText("Nothing is planned yet.")).toBeVisible()
  })
})
