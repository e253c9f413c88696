import type { Page } from "@playwright/test"
import { waysIn } from "../kit/mail.ts"
import { releaseNotes } from "../kit/samples.ts"
import { violations } from "./axe.ts"
import { settles } from "./example.ts"
import { expect, test } from "./kit.ts"
import { post, together } from "./people.ts"

const says = (page: Page) => page.getByRole("heading", { level: 1 })
const PHONE = { width: 360, height: 740 }

/** Terms with a check-in each week, committed to by both. */
async function handedOver({ leader, delegate, org, delegateId }: Awaited<ReturnType<typeof together>>) {
  const root = `/api/o/${org}/delegations`
  const terms = releaseNotes("2026-05-25")
  type View = { id: string; version: number }
  const { id, version } = await post<View>(leader.request, root, { delegate: delegateId, terms })
  const act = (page: Page, noun: string, at: number, body: unknown) =>
    post<View>(page.request, `${root}/${id}/${noun}`, body, { "If-Match": `"${at}"` })
  await act(leader, "offers", version, {})
  await act(delegate, "back-briefs", version + 1, { round: 1, text: "Notes people can upgrade by." })
  await act(leader, "back-brief-confirmations", version + 2, {})
  await act(delegate, "commitments", version + 3, { round: 1 })
  return id
}

test("a check-in from a mail: one tap, one press, no signing in, on a phone and by keyboard", async ({
  house,
  someone,
}) => {
  const pair = await together(someone, "Tidewater", "Maya", "Ben")
  const id = await handedOver(pair)
  await house.pass(7)
  const [digest, ...more] = await house.deliver()
  expect(more).toEqual([])
  expect(digest?.text).toContain("You agreed to check in with Maya today.")
  expect(`${digest?.text}${digest?.html}`).not.toContain("release notes")
  const ways = waysIn(digest ?? { html: "" })
  const page = await someone("Ben’s phone, signed in nowhere")
  await page.setViewportSize(PHONE)

  await test.step("following the link says nothing yet", async () => {
    await page.goto(ways["At risk"] ?? "")
    await expect(says(page)).toHaveText("How does it go, Ben?")
    await expect(page.getByText("Your check-in with Maya, as you both agreed.")).toBeVisible()
    await expect(page.getByRole("radio", { name: "At risk" })).toBeChecked()
    await settles(page)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await pair.leader.goto(`/o/${pair.org}/d/${id}`)
    await expect(pair.leader.getByText(/Ben checks in today/)).toBeVisible()
    await expect(pair.leader.getByText(/Ben checked in/)).toHaveCount(0)
  })

  await test.step("another word by keyboard, and what it brings about is said before it is sent", async () => {
    await page.getByRole("radio", { name: "At risk" }).focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.getByText("With this, your agreement calls Maya in.")).toBeVisible()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Tab")
    await expect(page.getByRole("button", { name: "Say it" })).toBeFocused()
    await page.keyboard.press("Enter")
    await expect(says(page)).toHaveText("It is said.")
    await expect(says(page)).toBeFocused()
    await expect(page.getByText("Maya reads: at risk.")).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await test.step("Maya sees it", async () => {
    await expect(pair.leader.getByText("Ben checked in: at risk.")).toBeVisible()
  })

  await test.step("a second time it says kindly that it is given", async () => {
    await page.goto("/sign-in")
    await page.goto(ways["On course"] ?? "")
    await expect(says(page)).toHaveText("It is given already.")
    expect(await violations(page)).toEqual([])
    await page.goto(`${(ways["On course"] ?? "").slice(0, -3)}AAA`)
    await page.reload()
    await expect(says(page)).toHaveText("This link leads nowhere.")
  })

  await test.step("the mail can be stopped with one press, and had again under Settings", async () => {
    await page.goto(ways["No more daily mails"] ?? "")
    await expect(says(page)).toHaveText("No more daily mails?")
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "Stop them" }).click()
    await expect(says(page)).toHaveText("They have stopped.")
    const ben = pair.delegate
    await ben.goto(`/o/${pair.org}/settings`)
    const daily = ben.getByRole("radiogroup", { name: "Who waits for you" })
    await expect(daily.getByRole("radio", { name: "Never" })).toBeChecked()
    await daily.getByText("Daily, if needed").click()
    await ben.getByLabel("Quiet until").fill("09:30")
    await expect(ben.getByText(/^No mail between 20:00 and 09:30/)).toBeVisible()
    const mail = ben.getByRole("region", { name: "Your mail" })
    await mail.getByRole("button", { name: "Save" }).click()
    await expect(mail.getByText("Saved.")).toBeVisible()
    await ben.reload()
    await expect(daily.getByRole("radio", { name: "Daily, if needed" })).toBeChecked()
    await expect(ben.getByLabel("Quiet until")).toHaveValue("09:30")
  })
})
