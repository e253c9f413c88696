import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

type RunOnly = { type: "tag" | "rule"; values: string[] }
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const RULES: RunOnly = { type: "tag", values: TAGS }
/** All that can be otherwise in the dark. */
export const COLOURS: RunOnly = { type: "rule", values: ["color-contrast"] }

/** What keeps somebody out of this page, as it stands. */
export async function violations(page: Page, runOnly = RULES): Promise<string[]> {
  // What the library says aloud names a press by its id, for some seconds, though it may be gone by then.
  const axe = new AxeBuilder({ page }).options({ runOnly }).exclude("[data-live-announcer]")
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}
