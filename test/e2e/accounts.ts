import type { Page } from "@playwright/test"
import { expect } from "./kit.ts"

export type Account = { happened: string; why: string; welcome: "Yes" | "No" }

/** Says of each step-in that still asks how it was. */
export async function accountsFor(page: Page, accounts: readonly Account[]) {
  const forms = page.locator(".step-in form")
  await expect(forms).toHaveCount(accounts.length)
  for (const [given, { happened, why, welcome }] of accounts.entries()) {
    const form = forms.first()
    await form.getByLabel("What happened").fill(happened)
    await form.getByLabel(/^Why/).fill(why)
    await form.getByText(welcome, { exact: true }).click()
    await form.getByRole("button", { name: "Give your answer" }).click()
    await expect(forms).toHaveCount(accounts.length - given - 1)
  }
}

/** Both views of every step-in stand side by side, of equal width, the reader's own first. */
export async function readsBoth(page: Page, own: readonly Account[], other: readonly Account[]) {
  const stepIns = page.locator(".step-in")
  await expect(stepIns.getByText(/^Both answered before either could read the other/)).toHaveCount(own.length)
  for (const [index, section] of (await stepIns.locator(".views").all()).entries()) {
    const views = section.locator("section")
    const accounts = [own[index], other[index]].flatMap((account) => account ?? [])
    for (const [column, { happened, why, welcome }] of accounts.entries())
      await expect(views.nth(column).locator("dd")).toHaveText([happened, why, `${welcome}.`])
    const [left, right] = await Promise.all([0, 1].map((n) => views.nth(n).boundingBox()))
    expect(Math.abs((left?.width ?? 0) - (right?.width ?? 1_000))).toBeLessThan(60)
  }
}
