import { readFile } from "node:fs/promises"
import { flour } from "../kit/samples.ts"
import { does, handsOver } from "./acts.ts"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

const WORD = "I count on Mondays, and Fridays before the market."

test("somebody takes their words along and has them erased: the other keeps their own, and sees that words are gone", async ({
  someone,
}) => {
  const pair = await together(someone, "Bakery", "Ines", "Dov")
  const { leader: ines, delegate: dov, org, delegateId } = pair
  const page = await handsOver(pair, flour("2026-03-30"))
  const path = page.replace("/d/", "/delegations/")
  await does(dov, path, "check-ins", { course: "on-course", text: WORD })
  await does(ines, path, "messages", { kind: "reply", text: "Thank you for the rhythm." })

  await test.step("Dov keeps all of it, as a page and as a file", async () => {
    await dov.goto(`/o/${org}/settings`)
    for (const link of ["As a page to read", "As a file for machines"]) {
      const download = dov.waitForEvent("download")
      await dov.getByRole("link", { name: link }).click()
      const file = await readFile(await (await download).path(), "utf8")
      expect(file).toContain(WORD)
      expect(file).toContain("Thank you for the rhythm.")
    }
  })

  await test.step("Dov asks to be erased, is told what that means, and is out", async () => {
    await dov.getByRole("button", { name: "Erase what I wrote" }).click()
    await expect(dov.getByRole("dialog")).toContainText("It cannot be taken back by anyone.")
    expect(await violations(dov)).toEqual([])
    await dov.getByRole("button", { name: "Yes, erase it and leave" }).click()
    await expect(dov).not.toHaveURL(/settings/)
    await dov.goto(page)
    await expect(dov).toHaveURL(/sign-in/)
  })

  await test.step("Ines reads what she wrote, and nothing of Dov", async () => {
    await ines.goto(page)
    await expect(ines.getByText("Thank you for the rhythm.")).toBeVisible()
    await expect(ines.getByText(WORD)).toBeHidden()
    await expect(ines.getByText("Dov")).toHaveCount(0)
    await ines.goto(`/o/${org}/people/${delegateId}`)
    await expect(ines.getByRole("heading", { level: 1 })).toHaveText("Someone who was here")
    await expect(ines.getByText("What was written here is erased", { exact: false })).toBeVisible()
    expect(await violations(ines)).toEqual([])
  })
})
