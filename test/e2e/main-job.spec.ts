import { releaseNotes } from "../kit/samples.ts"
import { historyOf, isSound } from "./history.ts"
import { expect, test } from "./kit.ts"
import { choosesPerson, createsOrganisation, invites, joins, writesDay, writesLines } from "./steps.ts"

test("release notes, handed over and run by two people until they are closed", async ({ house, someone }) => {
  test.slow()
  const terms = releaseNotes("2026-05-25")
  const texts = (list: typeof terms.success) => (list ?? []).map(({ text }) => text)
  const title = terms.outcome ?? ""
  const maya = await someone("Maya")
  const ana = await someone("Ana")

  await test.step("Maya creates Tidewater and invites Ana", async () => {
    await createsOrganisation(maya, {
      organisation: "Tidewater",
      name: "Maya",
      email: "maya@tidewater.example",
    })
    const link = await invites(maya, { name: "Ana", email: "ana@tidewater.example" })
    await joins(ana, link, "Tidewater")
  })

  await test.step("Maya hands it over on one screen that grows", async () => {
    await maya.getByRole("link", { name: "Hand over", exact: true }).first().click()
    await choosesPerson(maya, "Ana")
    await maya.getByLabel("The outcome").fill(title)
    await writesLines(maya, "It has succeeded when", texts(terms.success))
    await writesDay(maya, "By", terms.due ?? "")
    await maya.getByLabel("Days that may be lost at most").fill("4")
    await maya.getByLabel("Days that may be lost at most").blur()
    await expect(maya.getByText("Four days is a medium hand-over")).toBeVisible()
    await maya.getByLabel("At worst").fill(terms.worstCase ?? "")
    await maya.getByLabel("Why it matters").fill(terms.why ?? "")
    await maya.getByLabel("Why Ana").fill(terms.whyYou ?? "")
    await maya.getByLabel("If it falls short, I will …").fill(terms.ifItFallsShort ?? "")
    await maya.getByRole("button", { name: "Ask Ana" }).click()
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText(title)
    await expect(maya.getByText(/Ana has it until/).first()).toBeVisible()
  })

  await test.step("Ana proposes something else: one criterion changed", async () => {
    await ana.getByRole("link", { name: "Read and answer" }).click()
    await expect(ana.getByText("Maya’s word is given. It waits for yours.")).toBeVisible()
    await ana.getByRole("link", { name: "Propose something else" }).click()
    const second = ana.getByRole("group", { name: "It has succeeded when" }).getByRole("textbox").nth(1)
    await second.fill("Nine in ten merged changes with a user-facing label are in the notes")
    await ana.getByRole("button", { name: "Propose it to Maya" }).click()
    await expect(ana.getByText("Your word is given. It waits for Maya’s.")).toBeVisible()
  })

  await test.step("Maya sees what differs, within a second and without asking, and commits", async () => {
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText(
      "These terms changed while you were reading.",
      { timeout: 2_000 },
    )
    await expect(maya.locator("ins").first()).toContainText("Nine in ten")
    await maya.getByRole("button", { name: "Commit to round 2" }).click()
    await expect(maya.getByText(/Nothing needs you here/)).toBeVisible()
    await expect(ana.getByText(/It is yours/)).toBeVisible({ timeout: 2_000 })
  })

  await test.step("a week later Ana checks in at risk, naming a criterion", async () => {
    await house.pass(7)
    await ana.reload()
    await ana.getByRole("button", { name: "Check in", exact: true }).click()
    await ana.getByText("At risk", { exact: true }).click()
    await ana.getByLabel("A sentence").fill("Labels are missing on a fifth of the changes.")
    await ana.getByText("Nine in ten merged changes").last().click()
    await ana.getByRole("button", { name: "Tell Maya" }).click()
    await expect(maya.getByText("Labels are missing on a fifth of the changes.")).toBeVisible({
      timeout: 2_000,
    })
  })

  await test.step("Ana flags bad news; Maya reads her own word first, and thanks her", async () => {
    await ana.getByRole("button", { name: "Flag bad news" }).click()
    await ana.getByLabel("What happened").fill("Two of our four shadows moved teams. Labelling slips a week.")
    await ana.getByLabel("What I intend").fill("Cut the theme interviews to one per SIG.")
    await ana.getByRole("button", { name: "Tell Maya" }).last().click()
    await expect(maya.getByText(/Before anything else: your word to Ana/)).toBeVisible({ timeout: 2_000 })
    await maya.getByText("Carry on", { exact: true }).click()
    await maya.getByRole("button", { name: "Thank Ana" }).click()
    await expect(ana.getByText("Maya received it with thanks: carry on.")).toBeVisible({ timeout: 2_000 })
  })

  await test.step("Ana asks for help, and Maya gives it", async () => {
    await ana.getByRole("button", { name: "Ask for help" }).click()
    await ana.getByLabel("What would help").fill("A word to the storage lead.")
    await ana.getByRole("button", { name: "Ask Maya" }).click()
    await maya.getByRole("button", { name: "I can help" }).click()
    await expect(ana.getByText("Maya took it up.")).toBeVisible({ timeout: 2_000 })
  })

  await test.step("Ana declares; Maya sees one criterion otherwise; Ana accepts; it settles", async () => {
    await ana.getByRole("button", { name: "Declare how it came out" }).click()
    const form = ana.getByRole("region", { name: "Declare how it came out" })
    for (const choice of await form.getByText("Met", { exact: true }).all()) await choice.click()
    await form.getByText("Not met", { exact: true }).nth(1).click()
    for (const choice of await form.getByText("Did not happen", { exact: true }).all()) await choice.click()
    await form.getByRole("button", { name: "Tell Maya how it came out" }).click()
    await maya.getByRole("button", { name: "I see one otherwise" }).click()
    const answer = maya.getByRole("region", { name: "I see one otherwise" })
    await answer.getByText("Met", { exact: true }).nth(1).click()
    await answer.getByLabel("Why you see it otherwise, to Ana").fill("Ninety-two in a hundred were.")
    await answer.getByRole("button", { name: "Say it to Ana" }).click()
    await ana.getByRole("button", { name: "Accept how Maya sees it" }).click()
    await ana
      .getByRole("region", { name: "Accept how Maya sees it" })
      .getByRole("button", { name: /^Accept/ })
      .click()
    await expect(ana.getByText(/settled .*, met/)).toBeVisible()
  })

  await test.step("Maya closes it, and its history reads as sentences", async () => {
    await maya.getByRole("button", { name: "Close", exact: true }).click()
    await expect(maya.getByText("It is closed.")).toBeVisible()
    expect(await historyOf(maya)).toEqual([
      "You began a draft.",
      "You asked Ana.",
      "Ana proposed something else: round 2.",
      "You committed to round 2.",
      "Both words are given. It is Ana’s to do Ana’s way.",
      "Ana checked in: at risk about “Nine in ten merged changes with a user-facing label are in the notes”.",
      "Ana raised a flag.",
      "You received it with thanks: carry on.",
      "Ana asked for help.",
      "You took it up.",
      "Ana declared it partly met.",
      "You saw one criterion otherwise.",
      "Ana accepted how you see it.",
      "It settled, met.",
      "You closed it.",
    ])
  })

  await test.step("the ledger is as it was written, and rebuilt it is the same", async () => {
    await isSound(house, "tidewater")
  })
})
