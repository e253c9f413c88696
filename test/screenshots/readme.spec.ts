import { opensExample, settles } from "../e2e/example.ts"
import { test } from "../e2e/kit.ts"

/** The pictures of the README, in `docs/images`: `npm run screenshots`. */
const VIEWS = [
  { name: "light", width: 1280, height: 900, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone", width: 360, height: 780, colorScheme: "light" },
] as const

test("Today, Hand over and a delegation, in light, dark and on a phone", async ({ house, someone }) => {
  test.slow()
  const page = await someone("Maya")
  const { today, handOver, delegation } = await opensExample(house, page)
  for (const { name, width, height, colorScheme } of VIEWS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    for (const [shown, path] of Object.entries({ today, "hand-over": handOver, delegation })) {
      await page.goto(path)
      await settles(page)
      if (shown === "hand-over") await writes(page)
      await page.screenshot({
        path: `docs/images/${shown}-${name}.png`,
        fullPage: true,
        animations: "disabled",
      })
    }
  }
})

/** Something small to hand over, as somebody would write it. */
async function writes(page: Parameters<typeof settles>[0]) {
  await page
    .getByLabel("The outcome")
    .fill("The release is announced at noon on its day, by everyone at once")
  await page
    .getByRole("group", { name: "It has succeeded when" })
    .getByRole("textbox")
    .first()
    .fill("The release blog is published on release day")
  await page.getByRole("heading", { level: 1 }).click()
}
