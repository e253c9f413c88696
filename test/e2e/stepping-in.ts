import type { Page } from "@playwright/test"
import { expect } from "./kit.ts"
import { opens } from "./steps.ts"

/** What a leader does who is about to step in, in the words of the screens. */

/** Asks, reads the guard, waits, and finds the words again: all of it by keyboard. */
export async function asksAndWaits(page: Page, question: string, guard: string) {
  const reply = page.getByRole("button", { name: "Reply", exact: true })
  await reply.press("Enter")
  const field = page.getByLabel("Your reply")
  await expect(field).toBeFocused()
  await page.keyboard.type(question)
  // While it is typed it is only said.
  await expect(page.getByText(guard)).toBeVisible()
  await page.getByRole("button", { name: "Send to Ben" }).press("Enter")
  await expect(page.getByText(guard)).toBeFocused()
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Wait until Monday" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(reply).toBeFocused()
  await expect(field).toBeHidden()
  await page.reload()
  await reply.press("Enter")
  await expect(field).toHaveValue(question)
}

/** Goes on from words that stand in the reply: they come along into the offer. */
export async function offersInstead(page: Page, question: string, support: string) {
  await page.getByRole("region", { name: "Reply" }).getByRole("button", { name: "Offer support" }).click()
  const field = page.getByLabel("Something you can do")
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(question)
  await field.fill(support)
  await page.getByRole("button", { name: "Offer it to Ben" }).click()
  await expect(page.getByText("Sent to Ben.")).toBeVisible()
}

/** Sends a question all the same, which asks for a reason. */
export async function asksAllTheSame(page: Page, question: string, guard: string, why: string) {
  const form = await opens(page, "Reply")
  await expect(form.getByLabel("Your reply")).toHaveValue("")
  await form.getByLabel("Your reply").fill(question)
  await form.getByRole("button", { name: "Send to Ben" }).click()
  await expect(form.getByText(guard)).toBeFocused()
  await form.getByRole("button", { name: "Send it all the same, as a step-in" }).click()
  await expect(form.getByLabel("Why you go on")).toBeFocused()
  await form.getByRole("button", { name: "Send it as a step-in" }).click()
  await expect(form.getByText("Say why, in a few words.")).toBeVisible()
  await form.getByLabel("Why you go on").fill(why)
  await form.getByRole("button", { name: "Send it as a step-in" }).click()
  await expect(form).toBeHidden()
}

/** Reads what taking back says before doing it. */
export async function takesBack(page: Page, leeway: string, why: string) {
  await page.getByRole("link", { name: "Take it back …" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before you take it back")
  await expect(page.getByText(leeway)).toBeVisible()
  await expect(page.getByText("I do not trust you with this.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Wait until Monday" })).toBeVisible()
  await page.getByLabel("Why now").fill(why)
  await page.getByRole("button", { name: "Take it back" }).click()
}
