import { violations } from "./axe.ts"
import { opensExample, settles } from "./example.ts"
import { expect, test } from "./kit.ts"

test("a year of two people by keyboard: what was entrusted, both words, their moments, and one side shown", async ({
  house,
  someone,
}) => {
  test.setTimeout(180_000)
  const page = await someone("Maya")
  const { person, today } = await opensExample(house, page)
  const press = async (role: "link" | "button", name: string | RegExp) => {
    await page.getByRole(role, { name }).first().focus()
    await page.keyboard.press("Enter")
  }

  await test.step("start small, grow, a surprise, rebuilt, and grown again: it stands there without an explanation", async () => {
    await page.goto(person)
    await settles(page)
    const stones = page.getByRole("list", { name: "Shadow training, over time" }).getByRole("listitem")
    await expect(stones).toContainText([
      /2.days/,
      /4.days/,
      /8.days.*a surprise/,
      /2.days/,
      /2.days/,
      /4.days.*held now/,
      /8.days/,
    ])
    await expect(page.getByText(/^Ready for more: up to 4.days\. Ana decides/)).toBeVisible()
    await expect(
      page.getByText(/Only you and Ana see this, whoever reports to whom\. Nothing here is added up/),
    ).toBeVisible()
  })

  await test.step("more of one side is read, and a sentence leads to its moment", async () => {
    const theirs = page.getByRole("region", { name: "Ana’s word to you" })
    await theirs.getByRole("button", { name: "Show more" }).focus()
    await page.keyboard.press("Enter")
    await expect(theirs).toContainText("It came as a surprise to you that it fell short of")
    await theirs
      .getByRole("link", { name: /Every page of the reference/ })
      .first()
      .focus()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/\/d\/[0-9a-f-]+#at-/)
    await page.goBack()
  })

  await test.step("beside the fields it suggests, and says why; going beyond is a leap, and may be", async () => {
    await press("link", "Hand over to Ana")
    await page.getByRole("button", { name: "Add more" }).press("Enter")
    await page.getByLabel("Area").fill("Release documentation")
    await expect(page.getByText(/^Ready for more: up to 16.days\.$/)).toBeVisible()
    await page.getByLabel("Days that may be lost at most").fill("18")
    await page.keyboard.press("Tab")
    await expect(page.getByText(/18.days is a leap\. You may; it is kept as courage\./)).toBeVisible()
  })

  await test.step("Ana shows her side of it to Ines, and takes it back", async () => {
    await page.goto(person)
    await press("button", "See the example as Ana")
    await expect(page).toHaveURL(new RegExp(`${today}$`))
    const people = await (await page.request.get(`/api${today}/people`)).json()
    const maya = people.items.find((one: { name: string }) => one.name === "Maya").id
    await page.goto(`${today}/people/${maya}`)
    await press("button", "Show your side to another leader")
    await page.getByRole("combobox", { name: "To whom" }).fill("Ines")
    await page.getByRole("option", { name: "Ines" }).waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await press("button", "Show it")
    await expect(page.getByText("Ines sees your side of this.")).toBeVisible()
    expect(await violations(page)).toEqual([])
    await press("button", /Take it back/)
    await expect(page.getByText("Ines sees your side of this.")).toBeHidden()
  })
})
