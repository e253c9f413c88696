import { settles } from "../e2e/example.ts"
import { test } from "../e2e/kit.ts"
import { together } from "../e2e/people.ts"

test("look", async ({ someone }) => {
  const { leader: page, org } = await together(someone, "Bakery", "Maya", "Chi")
  for (const [name, width] of [
    ["1280", 1280],
    ["360", 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/o/${org}/hand-over`)
    await settles(page)
    await page.screenshot({ path: `/tmp/mine/first-${name}.png`, fullPage: true, animations: "disabled" })
  }
})
