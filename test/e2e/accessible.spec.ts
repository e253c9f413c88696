import type { Page } from "@playwright/test"
import { COLOURS, violations } from "./axe.ts"
import { opensExample, settles } from "./example.ts"
import { expect, test } from "./kit.ts"
import { together } from "./people.ts"
import { promised } from "./promised.ts"
import { steppedBack } from "./stepped-back.ts"
import { opens, reads } from "./steps.ts"

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 780 }
// Every page four times: on a loaded machine that is slow, not wrong.
const LONG = 300_000

test("no page of the example has an accessibility violation, and none is wider than a phone", async ({
  house,
  someone,
}) => {
  test.setTimeout(LONG)
  const page = await someone("Maya")
  const pages = await opensExample(house, page)
  for (const [name, path] of Object.entries(pages)) await isOpenToAll(page, name, path)
})

test("nor has what a leader meets who has stepped back", async ({ someone }) => {
  test.setTimeout(LONG)
  const pair = await together(someone, "Tidewater", "Maya", "Ben")
  const pages = await steppedBack(pair)
  const maya = pair.leader
  await isOpenToAll(maya, "called in", pages.calledIn, () =>
    reads(maya, /^Your agreement calls you in/, "Thank Ben for telling you", "Your answer"),
  )
  await isOpenToAll(maya, "a change", pages.change, () =>
    reads(maya, "Ben proposes to change what you both agreed."),
  )
  await isOpenToAll(maya, "the guard", pages.guard, () => isGuarded(maya))
  await isOpenToAll(maya, "before taking back", pages.takeBack, () => reads(maya, "Before you take it back"))
  await isOpenToAll(maya, "asked", pages.asked, () => reads(maya, "Ben’s answer opens with yours."))
  await isOpenToAll(maya, "both views", pages.opened, () => reads(maya, /^Both answered before either/))
})

test("nor has what two people promise each other", async ({ someone }) => {
  test.setTimeout(LONG)
  const pair = await together(someone, "Tidewater", "Maya", "Chi")
  const pages = await promised(pair)
  const maya = pair.leader
  await isOpenToAll(maya, "promises on Today", pages.today, async () => {
    await reads(maya, "You promised Chi")
    await maya.getByRole("button", { name: /^Ask Chi for another day/ }).click()
    await maya.getByRole("button", { name: /^Not yet/ }).click()
  })
  await isOpenToAll(maya, "promises between two", pages.person, async () => {
    await maya.getByRole("button", { name: "Earlier promises" }).click()
  })
  await isOpenToAll(maya, "promising", pages.form, async () => {
    await expect(maya.getByLabel("What you promise")).toBeFocused()
    await maya.getByRole("button", { name: "Promise Chi this" }).click()
    await reads(maya, "Say what you promise.")
  })
})

test("the doors have no accessibility violation", async ({ someone }) => {
  const page = await someone("a newcomer")
  for (const path of ["/", "/sign-in", "/check-in#token=none", "/unsubscribe#token=none"]) {
    await page.goto(path)
    await settles(page)
    expect(await violations(page), path).toEqual([])
  }
})

/** On a desk and on a phone, light and dark. `there`: what is on the page, where opening it is not enough. */
async function isOpenToAll(page: Page, name: string, path: string, there = async () => {}) {
  await page.setViewportSize(WIDE)
  await page.goto(path)
  await there()
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport)
    await settles(page)
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await violations(page, colorScheme === "dark" ? COLOURS : undefined)
      expect(found, `${name}, ${colorScheme}, ${viewport.width} px`).toEqual([])
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(beyond, `${name} at ${viewport.width} px`).toBeLessThanOrEqual(0)
  }
}

async function isGuarded(page: Page) {
  const form = await opens(page, "Reply")
  await form.getByLabel("Your reply").fill("Have you asked the storage group yet?")
  await form.getByRole("button", { name: "Send to Ben" }).click()
  await form.getByRole("button", { name: "Send it all the same, as a step-in" }).click()
  await expect(form.getByLabel("Why you go on")).toBeFocused()
}
