import { defineConfig } from "@playwright/test"
import base from "./playwright.config.ts"

/** The same browser, one page after the other: pictures for the documents, not checks. */
export default defineConfig(base, {
  testDir: "test/screenshots",
  outputDir: "test-results/screenshots",
  reporter: [["list"]],
  workers: 1,
})
