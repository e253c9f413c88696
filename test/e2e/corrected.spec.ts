import { flour } from "../kit/samples.ts"
import { does, handsOver } from "./acts.ts"
import { violations } from "./axe.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

test("weeks after it closed something turns out otherwise: both see it so, and the leader looks first", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Bakery", "Ines", "Dov")
  const { leader: ines, delegate: dov, org } = pair
  const page = await handsOver(pair, flour("2026-03-30"))
  await does(dov, page.replace("/d/", "/delegations/"), "outcomes", {})
  await house.pass(7)

  await test.step("Dov says which criterion it is, by keyboard, and nothing changes yet", async () => {
    await dov.goto(page)
    await expect(dov.getByText(/It is closed/)).toBeVisible()
    const open = dov.getByRole("button", { name: "Something turned out otherwise" })
    await open.focus()
    await dov.keyboard.press("Enter")
    await dov.getByRole("button", { name: "Say it to Ines" }).click()
    await expect(dov.getByText("Nothing is changed yet.")).toBeVisible()
    const [first] = await dov.getByRole("radiogroup").all()
    await first?.getByText("Not met").click()
    await dov.getByLabel("What shows it").fill("Saturday’s count was wrong: we were out by noon.")
    await dov.getByLabel("Days lost").fill("1")
    await dov.reload()
    await dov.getByRole("button", { name: "Something turned out otherwise" }).click()
    await expect(dov.getByLabel("What shows it")).toHaveValue(/out by noon/)
    await dov.getByLabel("A word to Ines").fill("I am sorry to find it so late.")
    await dov.getByRole("button", { name: "Say it to Ines" }).click()
    await expect(dov.getByRole("heading", { name: "You say that it turned out otherwise." })).toBeVisible()
    expect(await violations(dov)).toEqual([])
  })

  await test.step("Ines finds it on Today, sees it so too, and is asked first", async () => {
    await ines.goto(`/o/${org}`)
    await expect(ines.getByText("Dov says that it turned out otherwise")).toBeVisible()
    await ines.getByRole("link", { name: "Read and answer" }).click()
    await expect(ines.getByText("I am sorry to find it so late.").first()).toBeVisible()
    await ines.getByRole("button", { name: "I see it so too" }).click()
    await expect(ines.getByRole("heading", { name: "You first, Ines." })).toBeVisible()
    await expect(dov.getByRole("heading", { name: "Ines looks first." })).toBeVisible()
    for (const reader of [ines, dov])
      await expect(reader.getByText("It stands corrected: partly met.", { exact: false })).toBeVisible()
  })
})
