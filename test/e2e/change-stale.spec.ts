import { flour } from "../kit/samples.ts"
import { does, offers } from "./acts.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"

test("a change that becomes another while it is read is not agreed unread", async ({ someone }) => {
  const { leader: maya, delegate: chi, org, delegateId } = await together(someone, "Mill", "Maya", "Chi")
  const terms = flour("2026-03-02")
  const path = await offers(maya, org, delegateId, terms)
  await does(chi, path, "commitments", { round: 1 })
  const proposes = (money: number) =>
    does(maya, path, "change-proposals", { terms: { ...terms, atMost: { days: 0, money } } })

  await proposes(200)
  await chi.goto(`/o/${org}/d/${path.split("/").at(-1)}`)
  await expect(chi.locator(".change ins").filter({ hasText: "200" }).first()).toBeVisible()
  await does(maya, path, "change-withdrawals", {})
  await proposes(300)
  await expect(
    chi.getByRole("heading", { name: "This proposal changed while you were reading." }),
  ).toBeVisible()
  await expect(chi.locator(".change del").filter({ hasText: "200" }).first()).toBeVisible()
  await expect(chi.getByRole("button", { name: /^Agree/ })).toBeHidden()
  await chi.getByRole("button", { name: "Go on with this one" }).click()
  await expect(chi.locator(".change del").filter({ hasText: "150" }).first()).toBeVisible()

  await chi.getByRole("button", { name: "Keep to what is agreed" }).click()
  const form = chi.getByRole("region", { name: "Keep to what is agreed" })
  await form.getByLabel("A word to Maya").fill("Two weeks of flour is what fits in the store.")
  await form.getByRole("button", { name: "Keep to what is agreed" }).click()
  await expect(chi.getByText("You kept to what is agreed.")).toBeVisible()
  await expect(chi.locator(".change")).toBeHidden()

  await proposes(200)
  await expect(
    chi.getByRole("heading", { name: "Maya proposes to change what you both agreed." }),
  ).toBeVisible()
  await chi.getByRole("button", { name: "Agree to round 2" }).click()
  await expect(chi.getByText(/Round 2, unchanged since/)).toBeVisible()
})
