import type { Page } from "@playwright/test"
import type { DelegationView } from "../../src/client/client.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { expect, type House } from "./kit.ts"

/** The delegation on the page, as the API tells it to whoever looks at it. */
export async function viewOf(page: Page): Promise<DelegationView> {
  const { pathname } = new URL(page.url())
  return (await page.request.get(`/api${pathname.replace("/d/", "/delegations/")}`)).json()
}

/** Its history, sentence by sentence. */
export async function historyOf(page: Page): Promise<string[]> {
  return (await viewOf(page)).history.map(({ sentence }) => sentence)
}

/** The ledger is as it was written, and what is shown of it is the same once it is rebuilt. */
export async function isSound({ database }: House, org: string) {
  const { faults, before, after } = await verifiedAndRebuilt(database, org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
}
