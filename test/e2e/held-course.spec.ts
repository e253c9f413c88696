import { releaseNotes } from "../kit/samples.ts"
import { handsOver } from "./acts.ts"
import { writesNumber } from "./handing-over.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { opens } from "./steps.ts"

const QUESTION = "Have you talked to the Exchange yet?"

test("course is held over a line, the next one is named, and the guard is silent meanwhile", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Harbour", "Maya", "Ben")
  const { leader: maya, delegate: ben, org } = pair
  const terms = { ...releaseNotes("2026-05-25"), limits: { money: 6500, effortDays: 14 } }
  const page = await handsOver(pair, terms)
  await house.pass(7)

  await test.step("before it is sent Ben reads that the line is crossed, and what that does", async () => {
    await ben.goto(page)
    const form = await opens(ben, "Check in")
    await form.getByText("On course", { exact: true }).click()
    await expect(form.getByText(/^Above .*6,500, the agreement calls Maya in\.$/)).toBeVisible()
    await form.getByLabel("A sentence").fill("The Corn Exchange came in at 6,900 with insurance.")
    await writesNumber(ben, "Money used so far", 6900)
    await expect(form.getByText("With this, the agreement calls Maya in.")).toBeVisible()
    await form.getByRole("button", { name: "Tell Maya" }).click()
    await expect(form).toBeHidden()
    await maya.goto(`/o/${org}`)
    await expect(
      maya.getByText("Your agreement with Ben calls you in: more than 6,500 was used."),
    ).toBeVisible()
    await maya.getByRole("link", { name: "Answer Ben" }).click()
  })

  await test.step("a question is no step-in while the agreement calls", async () => {
    await maya.getByRole("button", { name: "Reply", exact: true }).click()
    await maya.getByLabel("Your reply").fill(QUESTION)
    await maya.getByRole("button", { name: "Send to Ben" }).click()
    await expect(maya.getByText("Sent to Ben.")).toBeVisible()
    await ben.goto(page)
    await expect(ben.getByText(QUESTION)).toBeVisible()
    await expect(ben.getByText(/stepped in:/)).toBeHidden()
  })

  await test.step("the next line is asked for, and must lie beyond what is used", async () => {
    await maya.getByText("Hold course", { exact: true }).click()
    await maya.getByRole("button", { name: "Answer Ben" }).click()
    await expect(maya.getByText("Name the next line first.")).toBeVisible()
    const line = maya.getByLabel("You are called in again above")
    for (const [next, says] of [
      ["6800", "The next line must be above what has been used."],
      ["7000", "You answered: hold course, and are called in again above 7,000."],
    ] as const) {
      await line.fill(next)
      await line.blur()
      await maya.getByRole("button", { name: "Answer Ben" }).click()
      await expect(maya.getByText(says)).toBeVisible()
    }
    await expect(
      ben.getByText("Maya answered: hold course, and is called in again above 7,000."),
    ).toBeVisible()
  })
})
