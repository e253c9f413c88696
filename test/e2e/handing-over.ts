import type { Page } from "@playwright/test"
import type { TermsInput } from "../../src/client/client.ts"
import { expect } from "./kit.ts"
import { choosesPerson, writesDay, writesLines } from "./steps.ts"

/** Handing over on the page: the leader writes, the delegate says it back, both give their word. */

/** Writes everything a medium one asks for, from whom to ask to what it may take. */
export async function writesTerms(page: Page, to: string, terms: TermsInput) {
  await choosesPerson(page, to)
  await page.getByLabel("The outcome").fill(terms.outcome ?? "")
  await writesLines(page, "It has succeeded when", textsOf(terms.success))
  await writesDay(page, "By", terms.due ?? "")
  await writesNumber(page, "Days that may be lost at most", terms.atMost?.days ?? 0)
  await page.getByLabel("At worst").fill(terms.worstCase ?? "")
  await page.getByLabel("Why it matters").fill(terms.why ?? "")
  await page.getByLabel(`Why ${to}`).fill(terms.whyYou ?? "")
  await page.getByLabel("If it falls short, I will …").fill(terms.ifItFallsShort ?? "")
  await writesLines(page, "It has failed when", textsOf(terms.failure))
  await page.getByLabel("Resources").fill(terms.resources ?? "")
  await page.getByLabel("Training").fill(terms.training ?? "")
  await page.getByText("one day", { exact: true }).click()
  await writesLines(page, "Call me in if", textsOf(terms.tripwires))
  await page.getByRole("button", { name: /Who decides/ }).click()
  await page.getByRole("option", { name: new RegExp(`^${to} decides; you may ask afterwards`) }).click()
  await page.getByLabel("Area").fill(terms.area ?? "")
  await page.keyboard.press("Escape")
  await writesNumber(page, "Planned effort", terms.limits?.effortDays ?? 0)
}

/** Hands it over on one screen, and asks. */
export async function asks(page: Page, to: string, terms: TermsInput) {
  await page.getByRole("link", { name: "Hand over", exact: true }).first().click()
  await writesTerms(page, to, terms)
  await page.getByRole("button", { name: `Ask ${to}` }).click()
  await expect(page.getByText(new RegExp(`^${to} has it until`)).first()).toBeVisible()
}

/** From Today to both words: said back and committed to at once, and understood. */
export async function agree(leader: Page, delegate: Page, words: string) {
  await delegate.getByRole("link", { name: "Read and answer" }).click()
  await delegate.getByLabel("What is expected, in your own words").fill(words)
  await delegate.getByRole("button", { name: "Commit" }).click()
  await expect(leader.getByText("Both words are given. The back-brief comes first.")).toBeVisible()
  await leader.getByRole("button", { name: "Yes, that is what I meant" }).click()
}

/** A number counts once its field is left. */
export async function writesNumber(page: Page, label: string, value: number) {
  await page.getByLabel(label).fill(String(value))
  await page.getByLabel(label).blur()
}

function textsOf(lines: readonly { text: string }[] = []): string[] {
  return lines.map(({ text }) => text)
}
