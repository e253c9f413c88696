import type { Page } from "@playwright/test"
import { expect } from "./kit.ts"
import { opens } from "./steps.ts"

/** Bad news told early, and the thanks for it. */

type Flag = { to: string; what: string; intend: string; about: string }

export async function flags(page: Page, { to, what, intend, about }: Flag) {
  const form = await opens(page, "Flag bad news")
  await form.getByLabel("What happened").fill(what)
  await form.getByLabel("What I intend").fill(intend)
  await form.getByText(about).click()
  await form.getByRole("button", { name: `Tell ${to}` }).click()
  await expect(form).toBeHidden()
}

export async function thanks(page: Page, to: string, answer: string) {
  const form = page.getByRole("region", { name: `Thank ${to} for telling you` })
  await form.getByText(answer, { exact: true }).click()
  await form.getByRole("button", { name: `Thank ${to}` }).click()
  // The form is gone; what is said next is read from the heading on.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
}
