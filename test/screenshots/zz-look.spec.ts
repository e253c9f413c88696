import { opensExample, settles } from "../e2e/example.ts"
import { test } from "../e2e/kit.ts"

const WHAT = (process.env.LOOK ?? "person").split(",")
test("look", async ({ house, someone }) => {
  test.slow()
  const page = await someone("Maya")
  const example = (await opensExample(house, page)) as Record<string, string>
  for (const [name, width, scheme] of [
    ["1280-light", 1280, "light"],
    ["360-dark", 360, "dark"],
    ["360-light", 360, "light"],
    ["1280-dark", 1280, "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 900 })
    for (const shown of WHAT) {
      await page.goto(example[shown] ?? shown.replace("ORG", (example.today ?? "").slice(3)))
      await settles(page)
      await page.waitForLoadState("networkidle").catch(() => {})
      await page.screenshot({
        path: `/tmp/mine/${shown.replaceAll("/", "_")}-${name}.png`,
        fullPage: true,
        animations: "disabled",
      })
    }
  }
})
