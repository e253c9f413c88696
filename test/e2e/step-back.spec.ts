import type { Page } from "@playwright/test"
import type { DelegationView } from "../../src/client/client.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { releaseNotes } from "../kit/samples.ts"
import { does, offers } from "./acts.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

const MAYAS = "I asked Ana for the chapter list on a Thursday."
const ANAS = "I had not made a list yet, so I stopped and made one."

test("called in over a line, a change agreed, and both views of two step-ins", async ({ house, someone }) => {
  test.slow()
  const { leader: maya, delegate: ana, org, delegateId } = await together(someone, "Harbour", "Maya", "Ana")
  const terms = { ...releaseNotes("2026-05-25"), limits: { money: 6500, effortDays: 14 } }
  const path = await offers(maya, org, delegateId, terms)
  const id = path.split("/").at(-1) ?? ""
  const page = `/o/${org}/d/${id}`
  await does(ana, path, "back-briefs", { round: 1, text: "Complete notes, on the day, in my own way." })
  await does(maya, path, "back-brief-confirmations", {})
  await does(ana, path, "commitments", { round: 1 })

  await test.step("Ana is told first that a check-in is owed, on Today and on its page", async () => {
    await house.pass(8)
    const owed =
      /Your check-in was due yesterday. There is time until tomorrow; then the agreement calls Maya in./
    await ana.goto(`/o/${org}`)
    await expect(ana.getByText(owed)).toBeVisible()
    await ana.goto(page)
    await expect(ana.getByText(owed)).toBeVisible()
  })

  await test.step("more than the line is used: that calls Maya in, and is said before it is sent", async () => {
    await ana.getByRole("button", { name: "Flag bad news" }).click()
    await ana.getByLabel("What happened").fill("The printer wants 6,900 for the insert.")
    await ana.getByRole("button", { name: "Tell Maya" }).click()
    await expect(ana.getByText("Sent to Maya.")).toBeVisible()
    await ana.getByRole("button", { name: "Check in", exact: true }).click()
    const form = ana.getByRole("region", { name: "Check in", exact: true })
    await form.getByText("At risk", { exact: true }).click()
    await expect(form.getByText(/Above .*6,500, the agreement calls Maya in./)).toBeVisible()
    await form.getByLabel("Money used so far").fill("6900")
    await form.getByLabel("Money used so far").blur()
    await expect(form.getByText("With this, the agreement calls Maya in.")).toBeVisible()
    await form.getByRole("button", { name: "Tell Maya" }).click()
    await expect(form).toBeHidden()
  })

  await test.step("Maya reads her own word first, and answers: change the terms", async () => {
    await maya.goto(page)
    const word = maya.getByText(/Before anything else: your word to Ana/)
    await expect(word).toBeVisible()
    const before = await word.boundingBox()
    const answer = await maya.getByRole("heading", { name: "Your answer" }).boundingBox()
    expect(before?.y).toBeLessThan(answer?.y ?? 0)
    await maya.getByText("Change the terms", { exact: true }).first().click()
    await maya.getByRole("button", { name: "Answer Ana" }).click()
    await expect(maya.getByRole("heading", { name: "Propose a change to Ana" })).toBeVisible()
  })

  await test.step("Maya proposes a higher line and a sooner day, and Ana sees what differs and agrees", async () => {
    const money = maya.getByLabel(/Money to spend/)
    await money.fill("7500")
    await money.blur()
    await maya
      .getByRole("textbox", { name: "It has succeeded when" })
      .or(maya.getByLabel("Criterion 2 of 4"))
      .last()
      .fill("Nine in ten merged changes with a user-facing label are in the notes")
    await maya.getByLabel("A word to Ana").fill("The insert is worth it.")
    await maya.getByRole("button", { name: "Propose it to Ana" }).click()
    await expect(
      maya.getByRole("heading", { name: "You propose to change what you both agreed." }),
    ).toBeVisible()
    await ana.goto(`/o/${org}`)
    await expect(ana.getByText("Maya proposes a change of terms")).toBeVisible()
    await ana.getByRole("link", { name: "Read and answer" }).click()
    await expect(ana.getByText("The insert is worth it.").first()).toBeVisible()
    await expect(ana.locator(".change ins").filter({ hasText: "7,500" })).toBeVisible()
    await expect(ana.locator(".change ins").filter({ hasText: "Nine in ten" })).toBeVisible()
    await expect(ana.locator(".change del").filter({ hasText: "6,500" })).toBeVisible()
    await ana.getByRole("button", { name: "Agree to round 2" }).click()
    await expect(ana.locator(".change")).toBeHidden()
    await expect(ana.getByText(/Round 2, unchanged since/)).toBeVisible()
    await maya.getByText("Carry on", { exact: true }).click()
    await maya.getByRole("button", { name: "Thank Ana" }).click()
    await expect(maya.getByText(/Nothing needs you here/)).toBeVisible()
  })

  await test.step("every round stays readable, with what changed", async () => {
    await ana.getByRole("button", { name: "Every round, and what changed" }).click()
    await expect(ana.locator(".dif ins").filter({ hasText: "Nine in ten" })).toBeVisible()
  })

  await test.step("Maya says that she stepped in; a week later Ana names one more, in a corridor", async () => {
    const reason = "I asked between check-ins whether the chapters were there."
    await does(maya, path, "step-ins", { kind: "pressed", reason, acknowledged: true })
    await house.pass(6)
    await ana.reload()
    await ana.getByRole("button", { name: "Keep that Maya stepped in" }).click()
    const form = ana.getByRole("region", { name: "Keep that Maya stepped in" })
    await form.getByText("Said how to do it", { exact: true }).click()
    await form.getByLabel("What happened").fill("In the corridor, Maya said which theme comes first.")
    await form.getByRole("button", { name: "Keep it" }).click()
    await expect(form).toBeHidden()
    await expect(ana.getByText("In the corridor, Maya said which theme comes first.")).toBeVisible()
    const { stepIns } = await seenBy(ana, path)
    expect(stepIns.map(({ by, calledIn }) => [by, calledIn])).toEqual([
      ["leader", false],
      ["delegate", false],
    ])
  })

  await test.step("it settles, and both are asked apart: one answer waits for the other", async () => {
    await settles(maya, ana, path)
    await maya.goto(`/o/${org}`)
    await expect(maya.getByText("You stepped in with Ana. How was it?").first()).toBeVisible()
    const heard = await listens(ana)
    await ana.goto(page)
    await ana.getByText("Maya is asked the same, apart. Both answers open together.").first().waitFor()
    await maya.goto(page)
    await answers(maya, { asked: 2, happened: MAYAS, welcome: "Yes" })
    await answers(maya, { asked: 1, happened: "I said which theme comes first.", welcome: "Yes" })
    await expect(maya.getByText("Ana has not answered yet. Both open together when Ana has.")).toHaveCount(2)
    await ana.reload()
    await expect(ana.getByText("Maya’s answer opens with yours.")).toHaveCount(2)
    await ana.goto(`/o/${org}`)
    await expect(ana.getByText("Maya stepped in. How was it?").first()).toBeVisible()
    // Nothing that reached Ana's browser holds a word of it, nor whether it was welcome.
    expect(JSON.stringify((await seenBy(ana, path)).stepIns.map(({ accounts }) => accounts.leader))).toBe(
      "[null,null]",
    )
    expect(heard()).toContain("step-in-accounted")
    expect(heard()).not.toContain(MAYAS)
  })

  await test.step("with the second answer both open side by side, to both", async () => {
    const heard = await listens(maya)
    await maya.reload()
    await expect(maya.getByText("Ana has not answered yet. Both open together when Ana has.")).toHaveCount(2)
    expect(heard()).not.toContain(ANAS)
    await ana.goto(page)
    await answers(ana, { asked: 2, happened: ANAS, welcome: "No" })
    for (const reader of [ana, maya]) {
      const section = reader.getByRole("region", { name: /stepped in\.$/ }).first()
      await expect(section.getByText(MAYAS)).toBeVisible()
      await expect(section.getByText(ANAS)).toBeVisible()
      await expect(section.getByText("Yes.", { exact: true })).toBeVisible()
      await expect(section.getByText("No.", { exact: true })).toBeVisible()
      await expect(section.getByText(/Both answered before either could read the other/)).toBeVisible()
    }
    const [left, right] = await maya.locator(".step-in .views").first().locator("section").all()
    const [one, other] = [await left?.boundingBox(), await right?.boundingBox()]
    expect(Math.abs((one?.width ?? 0) - (other?.width ?? 1_000))).toBeLessThan(60)
    await expect(maya.getByText("Ana has not answered yet. Both open together when Ana has.")).toHaveCount(1)
  })

  await test.step("the ledger is as it was written, and rebuilt it is the same", async () => {
    const { faults, before, after } = await verifiedAndRebuilt(house.database, "harbour")
    expect(faults).toEqual([])
    expect(after).toEqual(before)
  })
})

async function seenBy(page: Page, path: string): Promise<DelegationView> {
  return (await page.request.get(`/api${path}`)).json()
}

/** Everything that the API answers to this browser from now on, as text. */
async function listens(page: Page): Promise<() => string> {
  const bodies: string[] = []
  await page.route(/\/api\/(?!.*\/live$)/, async (route) => {
    const answer = await route.fetch()
    bodies.push(await answer.text())
    await route.fulfill({ response: answer })
  })
  return () => bodies.join("\n")
}

/** Declared and confirmed: everything agreed is met. */
async function settles(leader: Page, delegate: Page, path: string) {
  const { rounds } = await seenBy(delegate, path)
  const terms = rounds.at(-1)?.terms
  const judgements = [
    ...(terms?.success ?? []).map(({ id }) => ({ criterion: id, met: true })),
    ...(terms?.failure ?? []).map(({ id }) => ({ criterion: id, met: false })),
  ]
  await does(delegate, path, "outcomes", { judgements })
  await does(leader, path, "outcome-confirmations", {})
}

type Answer = { asked: number; happened: string; welcome: "Yes" | "No" }

/** Says of the first step-in that still asks what happened, and whether it was welcome. */
async function answers(page: Page, { asked, happened, welcome }: Answer) {
  const forms = page.locator(".step-in form")
  await expect(forms).toHaveCount(asked)
  await forms.first().getByLabel("What happened").fill(happened)
  await forms.first().getByText(welcome, { exact: true }).click()
  await forms.first().getByRole("button", { name: "Give your answer" }).click()
  await expect(forms).toHaveCount(asked - 1)
}
