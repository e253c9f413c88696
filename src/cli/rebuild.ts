import { organisations, rebuildOrganisation } from "../features/kinds.ts"
import { transact } from "../platform/database/transaction.ts"
import { opened } from "./open.ts"

/** Makes all read models again, one organisation at a time, each in one transaction. */
export function rebuild(): Promise<number> {
  return opened(async (database) => {
    for (const { org } of await transact(database, { actor: "house" }, organisations)) {
      const streams = await transact(database, { org, actor: "house" }, rebuildOrganisation)
      console.log(`${org}: ${streams} streams`)
    }
    return 0
  })
}
