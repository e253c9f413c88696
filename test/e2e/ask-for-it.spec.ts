import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { writesDay, writesLines } from "./steps.ts"

test("a report asks for an outcome: not now, and later yes", async ({ house, someone }) => {
  const { leader: maya, delegate: chi, org } = await together(someone, "Mill", "Maya", "Chi")
  const contract = "The mill contract for next year is signed before the old one ends"

  const asks = async (due: string) => {
    await chi.goto(`/o/${org}/ask`)
    await chi.getByLabel("What I would like to own").fill(contract)
    await writesLines(chi, "It has succeeded when", [
      "The contract is signed",
      "It fixes the price per sack for six months",
    ])
    await writesDay(chi, "By", due)
    await chi.getByRole("button", { name: "Ask Maya" }).click()
    await expect(chi.getByText("Your word is given. It waits for Maya’s.")).toBeVisible()
  }

  await test.step("Maya says not now, and nothing is left of it", async () => {
    await asks("2026-04-30")
    await maya.goto(`/o/${org}`)
    await maya.getByRole("link", { name: "Read and answer" }).click()
    await maya.getByRole("button", { name: "Not now" }).click()
    await maya.getByRole("button", { name: "Say not now" }).click()
    await expect(maya.getByText("You said not now")).toBeVisible()
    await maya.goto(`/o/${org}`)
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Nobody holds anything for you yet.")
  })

  await test.step("a month later Chi asks again, and Maya commits", async () => {
    await house.pass(30)
    await asks("2026-05-29")
    await maya.goto(`/o/${org}`)
    await maya.getByRole("link", { name: "Read and answer" }).click()
    await expect(maya.getByText("Chi’s word is given. It waits for yours.")).toBeVisible()
    await maya.getByRole("button", { name: /^Commit/ }).click()
    await expect(maya.getByText(/Nothing needs you here/)).toBeVisible()
    await expect(chi.getByText(/Say so when it is done/)).toBeVisible({ timeout: 2_000 })
  })
})
