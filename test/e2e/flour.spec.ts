import { flour } from "../kit/samples.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { choosesPerson, writesDay, writesLines } from "./steps.ts"

test("flour: handed over on one screen, done in one click, closed by silence", async ({ house, someone }) => {
  const terms = flour("2026-03-02")
  const { leader: maya, delegate: chi, org } = await together(someone, "Bakery", "Maya", "Chi")
  const title = terms.outcome ?? ""

  await test.step("five things to fill at most, and nothing else is asked", async () => {
    await maya.goto(`/o/${org}/hand-over`)
    await expect(maya.getByText(/^Your first one here\. Pick something small/)).toBeVisible()
    await expect(maya.getByText("What you can bear to lose is what you can let go of.")).toBeVisible()
    let filled = 0
    const fills = async (step: Promise<void>) => {
      await step
      filled += 1
    }
    await fills(choosesPerson(maya, "Chi"))
    await fills(maya.getByLabel("The outcome").fill(title))
    await fills(
      writesLines(
        maya,
        "It has succeeded when",
        (terms.success ?? []).map(({ text }) => text),
      ),
    )
    await fills(writesDay(maya, "By", terms.due ?? ""))
    await expect(maya.getByLabel("Days that may be lost at most")).toHaveValue("2")
    await expect(maya.getByLabel("At worst")).toHaveValue("At worst we lose 2 days")
    // Who, what, done when, by when; "at most" and "at worst" are there already.
    expect(filled).toBeLessThanOrEqual(5)
    await maya.getByRole("button", { name: "Ask Chi" }).click()
    await expect(maya.getByText(/Chi has it until/).first()).toBeVisible()
  })

  await test.step("what was said to somebody new is not said a second time", async () => {
    await maya.goto(`/o/${org}/hand-over`)
    await expect(maya.getByLabel("The outcome")).toBeVisible()
    await expect(maya.getByText(/^Your first one here/)).toBeHidden()
  })

  await test.step("Chi commits, and four weeks later it is done in one click", async () => {
    await chi.goto(`/o/${org}`)
    await chi.getByRole("link", { name: "Read and answer" }).click()
    await chi.getByRole("button", { name: /^Commit/ }).click()
    await expect(chi.getByText(/Say so when it is done/)).toBeVisible()
    await house.pass(28)
    await chi.reload()
    await chi.getByRole("button", { name: "It is done" }).click()
    await expect(chi.getByText(/After that, silence confirms it/)).toBeVisible()
  })

  await test.step("silence confirms it and closes it", async () => {
    await house.pass(6)
    await maya.goto(`/o/${org}`)
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("One thing needs you.")
    await house.pass(1)
    await maya.reload()
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Nobody holds anything for you yet.")
    await chi.reload()
    await expect(chi.getByText("Seven days of silence confirmed it.").first()).toBeVisible()
    await expect(chi.getByText("It is closed.")).toBeVisible()
  })
})
