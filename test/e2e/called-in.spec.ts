import { releaseNotes } from "../kit/samples.ts"
import { handsOver } from "./acts.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

const QUESTION = "Have you talked to the storage lead yet?"
const SUPPORT = "I can talk to the storage lead for you."

test("a leader is called in, is guarded, presses all the same, and takes it back", async ({
  house,
  someone,
}) => {
  test.slow()
  const pair = await together(someone, "Tidewater", "Maya", "Ana")
  const { leader: maya, delegate: ana, org } = pair
  const page = await handsOver(pair, releaseNotes("2026-05-25"))

  await test.step("a check-in and its grace go by, and the agreement calls Maya in", async () => {
    await house.pass(9)
    await maya.goto(page)
    await expect(maya.getByText(/^Nothing needs you here/)).toBeVisible()
    await house.pass(1)
    await ana.goto(page)
    await expect(
      ana.getByText("Your agreement calls Maya in: your check-in of 9 March and its grace went by."),
    ).toBeVisible()
    await maya.goto(`/o/${org}`)
    await expect(
      maya.getByText(
        "Your agreement with Ana calls you in: Ana’s check-in of 9 March and its grace went by.",
      ),
    ).toBeVisible()
  })

  await test.step("her own word stands first; she answers with support", async () => {
    await maya.getByRole("link", { name: "Answer Ana" }).click()
    await expect(maya.getByText(/^Your agreement calls you in: Ana’s check-in/)).toBeVisible()
    await expect(maya.getByRole("heading", { level: 2 }).first()).toHaveText(
      "Before anything else: your word to Ana, given on 2 March",
    )
    await maya.getByText("Support", { exact: true }).click()
    await maya.getByLabel("A word to Ana").fill("Tell me what would help.")
    await maya.getByRole("button", { name: "Answer Ana" }).click()
    await expect(maya.getByText("Nothing needs you here. Ana checks in on Monday.")).toBeVisible()
    await expect(ana.getByText("Maya answered: support.")).toBeVisible({ timeout: 2_000 })
    await expect(ana.getByText("Tell me what would help.")).toBeVisible()
  })

  const field = maya.getByLabel("Your reply")
  const line = maya.getByText(
    "This reads as a question about progress. Ana decides, and may ask your advice. " +
      "Nothing in the agreement calls you in today. Ana checks in on Monday, in 4 days.",
  )

  await test.step("a question about progress is not sent at once: she waits, and her words stay", async () => {
    await maya.getByRole("button", { name: "Reply", exact: true }).click()
    await field.fill(QUESTION)
    // While she types it is only said.
    await expect(line).toBeVisible()
    await maya.getByRole("button", { name: "Send to Ana" }).click()
    await expect(line).toBeFocused()
    await maya.keyboard.press("Tab")
    await expect(maya.getByRole("button", { name: "Wait until Monday" })).toBeFocused()
    await maya.keyboard.press("Enter")
    await expect(field).toBeHidden()
    await expect(maya.getByRole("button", { name: "Reply", exact: true })).toBeFocused()
    await maya.reload()
    await maya.getByRole("button", { name: "Reply", exact: true }).click()
    await expect(field).toHaveValue(QUESTION)
  })

  await test.step("she offers support instead, and her words come along", async () => {
    await maya.getByRole("region", { name: "Reply" }).getByRole("button", { name: "Offer support" }).click()
    const support = maya.getByLabel("Something you can do")
    await expect(support).toBeFocused()
    await expect(support).toHaveValue(QUESTION)
    await support.fill(SUPPORT)
    await maya.getByRole("button", { name: "Offer it to Ana" }).click()
    await expect(ana.getByText(SUPPORT).first()).toBeVisible({ timeout: 2_000 })
    await expect(ana.getByText(QUESTION)).toBeHidden()
  })

  await test.step("later she asks all the same, says why, and both keep it as a step-in", async () => {
    await maya.getByRole("button", { name: "Reply", exact: true }).click()
    await expect(field).toHaveValue("")
    await field.fill(QUESTION)
    await maya.getByRole("button", { name: "Send to Ana" }).click()
    await maya.getByRole("button", { name: "Send it all the same, as a step-in" }).click()
    await expect(maya.getByLabel("Why you go on")).toBeFocused()
    await maya.getByRole("button", { name: "Send it as a step-in" }).click()
    await expect(maya.getByText("Say why, in a few words.")).toBeVisible()
    await maya.getByLabel("Why you go on").fill("The printer wants a page count by noon.")
    await maya.getByRole("button", { name: "Send it as a step-in" }).click()
    await expect(ana.getByText(QUESTION)).toBeVisible({ timeout: 2_000 })
    const recorded = "stepped in: asked for news between check-ins. The agreement did not call"
    await expect(ana.getByText(`Maya ${recorded} Maya in.`)).toBeVisible()
    await expect(maya.getByText(`You ${recorded} you in.`)).toBeVisible()
    await expect(maya.getByText("The printer wants a page count by noon.")).toBeVisible()
  })

  await test.step("she reads a page before she takes it back, and it ends", async () => {
    await house.pass(1)
    await maya.getByRole("link", { name: "Take it back …" }).click()
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Before you take it back")
    await expect(maya.getByText("I do not trust you with this.")).toBeVisible()
    await expect(maya.getByRole("link", { name: "Wait until Monday" })).toBeVisible()
    await maya.getByLabel("Why now").fill("The release is called off.")
    await maya.getByRole("button", { name: "Take it back" }).click()
    const ended = "took it back on 13 March. The agreement had not called"
    await expect(maya.getByText(`You ${ended} you in.`)).toBeVisible()
    await expect(ana.getByText(`Maya ${ended} Maya in.`)).toBeVisible({ timeout: 2_000 })
    await expect(ana.getByText("The release is called off.").first()).toBeVisible()
  })
})
