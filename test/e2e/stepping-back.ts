import type { Page } from "@playwright/test"
import { writesNumber } from "./handing-over.ts"
import { expect, type House } from "./kit.ts"
import { opens, writesDay } from "./steps.ts"

/** What the two do while it is held, in the words of the screens. */

/** Days go by, on each of which this page is read. */
export async function lives(house: House, page: Page, days: number) {
  for (let day = 0; day < days; day += 1) {
    await house.pass(1)
    await page.reload()
  }
}

/** A week in a room of one's own, with a note that nobody else sees. */
export async function livesAWeek(house: House, page: Page, note: string) {
  const form = await opens(page, "Notes")
  await form.getByLabel("A note to yourself").fill(note)
  await form.getByRole("button", { name: "Keep it" }).click()
  await expect(form.getByRole("listitem")).toContainText(note)
  await lives(house, page, 7)
}

/** Taps each word. `warned`: what the form says while nothing is sent yet. */
export async function checksIn(page: Page, to: string, taps: string[], warned = "") {
  const form = await opens(page, "Check in")
  for (const word of taps) await form.getByText(word, { exact: true }).click()
  await expect(form.getByText(warned).last()).toBeVisible()
  await form.getByRole("button", { name: `Tell ${to}` }).click()
  await expect(form).toBeHidden()
}

/** Each is read above the next, once, and all of it before anything can be answered. */
export async function readsFirst(page: Page, ...texts: string[]) {
  const answer = page.getByRole("radio").or(page.getByRole("textbox")).first()
  const places = [...texts.map((text) => page.getByText(text, { exact: true })), answer]
  const boxes = await Promise.all(places.map((place) => place.boundingBox()))
  const tops = boxes.map((box) => box?.y ?? Number.NaN)
  expect(tops).toEqual(tops.toSorted((one, other) => one - other))
}

export async function answers(page: Page, to: string, answer: string, text = "") {
  const form = page.getByRole("region", { name: "Your answer" })
  await form.getByText(answer, { exact: true }).click()
  await form.getByLabel(`A word to ${to}`).fill(text)
  await form.getByRole("button", { name: `Answer ${to}` }).click()
}

/** Proposes another effort, and nothing else. */
export async function proposes(page: Page, to: string, days: number, text: string) {
  await expect(page.getByRole("heading", { name: `Propose a change to ${to}` })).toBeVisible()
  await writesNumber(page, "Planned effort", days)
  await page.getByLabel(`A word to ${to}`).fill(text)
  await page.getByRole("button", { name: `Propose it to ${to}` }).click()
}

/** Names a step-in of another day. */
export async function names(page: Page, of: string, kind: string, happened: string, on: string) {
  const form = await opens(page, `Keep that ${of} stepped in`)
  await form.getByText(kind, { exact: true }).click()
  await form.getByLabel("What happened").fill(happened)
  await writesDay(page, "On which day", on)
  await form.getByRole("button", { name: "Keep it" }).click()
  await expect(form).toBeHidden()
}
