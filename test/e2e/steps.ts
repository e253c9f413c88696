import type { Page } from "@playwright/test"
import { expect, PASSWORD } from "./kit.ts"

/** What people do at the door and in the form, in the words of the screens. */

export async function createsOrganisation(
  page: Page,
  { organisation, name, email }: { organisation: string; name: string; email: string },
) {
  await page.goto("/")
  await page.getByLabel("What is it called?").fill(organisation)
  await page.getByLabel("Your name").fill(name)
  await page.getByLabel("Your e-mail").fill(email)
  await page.getByLabel("A password").fill(PASSWORD)
  await page.getByRole("button", { name: `Create ${organisation}` }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nobody holds anything for you yet.")
}

/** Gives the link, as it is shown once. */
export async function invites(page: Page, { name, email }: { name: string; email: string }): Promise<string> {
  await page.getByRole("link", { name: "People", exact: true }).click()
  await page.getByRole("button", { name: "Invite someone" }).click()
  await page.getByLabel("Name", { exact: true }).fill(name)
  await page.getByLabel("E-mail").fill(email)
  await page.getByRole("button", { name: "Make the link" }).click()
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue()
  expect(link).toContain("/join#token=")
  return link
}

export async function joins(page: Page, link: string, organisation: string) {
  await page.goto(link)
  await page.getByLabel("Choose a password").fill(PASSWORD)
  await page.getByRole("button", { name: `Join ${organisation}` }).click()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/o\//)
}

/** Writes a day as its segments want it: day, month, year. */
export async function writesDay(page: Page, label: string, day: string) {
  const [year = "", month = "", date = ""] = day.split("-")
  const field = page.getByRole("group", { name: label, exact: true })
  await field.getByRole("spinbutton").first().click()
  await page.keyboard.type(`${date}${month}${year}`)
}

/** Writes lines under one label, as in "It has succeeded when … and when …", in place of a line that stands there. */
export async function writesLines(page: Page, label: string, lines: readonly string[]) {
  const list = page.getByRole("group", { name: label })
  await list.getByRole("textbox").first().fill("")
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter")
    await page.keyboard.type(line)
  }
}

export async function choosesPerson(page: Page, name: string) {
  const field = page.getByRole("combobox", { name: /To whom|Whom to ask/ })
  await field.fill(name)
  await page.getByRole("option", { name }).click()
}

/** Every sentence stands on the page, soon and without asking. */
export async function reads(page: Page, ...sentences: (string | RegExp)[]) {
  for (const sentence of sentences) await expect(page.getByText(sentence).first()).toBeVisible()
}

/** Opens the form of a move in its place. */
export async function opens(page: Page, move: string) {
  await page.getByRole("button", { name: move, exact: true }).click()
  return page.getByRole("region", { name: move, exact: true })
}
