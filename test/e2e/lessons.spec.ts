import { violations } from "./axe.ts"
import { opensExample, settles } from "./example.ts"
import { expect, test } from "./kit.ts"

const LESSON = "Name the writers before the number of posts."

test("what was learned is found in other words, stands beside similar terms, and is used with one press", async ({
  house,
  someone,
}) => {
  const maya = await someone("Maya")
  const pages = await opensExample(house, maya)

  await test.step("Maya looks for it, misspelt", async () => {
    await maya.goto(pages.lessons)
    await settles(maya)
    await expect(maya.getByRole("textbox", { name: "Look for what was learned" })).toBeFocused()
    await expect(maya.getByText(LESSON)).toBeVisible()
    await maya.keyboard.type("the wirters of a post")
    await expect(maya.getByText("One lesson is near to that.")).toBeVisible()
    await expect(maya.getByText(LESSON)).toBeVisible()
    expect(await violations(maya)).toEqual([])
  })

  await test.step("it stands beside what she hands over next, and is used", async () => {
    await maya.goto(pages.handOver)
    await settles(maya)
    await maya
      .getByLabel("The outcome")
      .fill("Four posts about the spring version, each with a writer of its own")
    const similar = maya.getByRole("region", { name: "Similar lessons" })
    await expect(similar).toContainText(LESSON)
    await similar.getByRole("button", { name: /^Use this.*Name the writers/ }).click()
    await expect(similar).toContainText("Used in these terms.")
    await expect(similar.getByRole("button", { name: /^Not after all/ })).toBeFocused()
    expect(await violations(maya)).toEqual([])
    await maya.getByRole("button", { name: "Keep as a draft" }).click()
    await expect(maya).toHaveURL(/draft=/)
    await maya.goto(pages.lessons)
    await expect(maya.getByText(/Used once\./)).toBeVisible()
  })
})
