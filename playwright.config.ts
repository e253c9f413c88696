import { defineConfig } from "@playwright/test"
import { LAUNCHED } from "./test/kit/chromium.ts"

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  workers: 2,
  // Each has a house of its own.
  fullyParallel: true,
  retries: 0,
  // A loaded machine is slow, not wrong; what must be quick says so itself.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: LAUNCHED,
  },
})
