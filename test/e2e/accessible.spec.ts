import AxeBuilder from "@axe-core/playwright"
import { opensExample, settles } from "./example.ts"
import { expect, test } from "./kit.ts"

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 780 }
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

test("no page of the example has an accessibility violation, and none is wider than a phone", async ({
  house,
  someone,
}) => {
  // Every page four times: on a loaded machine that is slow, not wrong.
  test.setTimeout(300_000)
  const page = await someone("Maya")
  const pages = await opensExample(house, page)
  for (const [name, path] of Object.entries(pages)) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const viewport of [WIDE, NARROW]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        await page.goto(path)
        await settles(page)
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
        expect(found, `${name}, ${colorScheme}, ${viewport.width} px`).toEqual([])
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(beyond, `${name} at ${viewport.width} px`).toBeLessThanOrEqual(0)
      }
    }
  }
})

test("the doors have no accessibility violation", async ({ someone }) => {
  const page = await someone("a newcomer")
  for (const path of ["/", "/sign-in"]) {
    await page.goto(path)
    await settles(page)
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(
      violations.map(({ id }) => id),
      path,
    ).toEqual([])
  }
})
