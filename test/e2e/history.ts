import type { Page } from "@playwright/test"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { seenBy } from "./acts.ts"
import { expect, type House } from "./kit.ts"

/** The history of the delegation on the page, sentence by sentence, as it is told to whoever looks at it. */
export async function historyOf(page: Page): Promise<string[]> {
  const { history } = await seenBy(page, new URL(page.url()).pathname.replace("/d/", "/delegations/"))
  return history.map(({ sentence }) => sentence)
}

/** The ledger is as it was written, and what is shown of it is the same once it is rebuilt. */
export async function isSound({ database }: House, org: string) {
  const { faults, before, after } = await verifiedAndRebuilt(database, org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
}
