import { headsOf, organisations } from "../features/kinds.ts"
import { transact } from "../platform/database/transaction.ts"
import { verifyOrganisation } from "../platform/ledger/verify.ts"
import { opened } from "./open.ts"

/** Checks the whole ledger and says what it found; 1 when something is not as it was written. */
export function verify(): Promise<number> {
  return opened(async (database) => {
    const all = await transact(database, { actor: "house" }, organisations)
    let faulty = 0
    for (const { org } of all) {
      const { events, passages, erased, faults } = await transact(
        database,
        { org, actor: "house" },
        async (tx) => verifyOrganisation(tx, await headsOf(tx)),
      )
      for (const { stream, version, what } of faults) console.error(`${org} ${stream} ${version}: ${what}`)
      console.log(
        `${org}: ${events} events, ${passages} texts, ${erased} erased, ${faults.length === 0 ? "all as written" : `${faults.length} faults`}`,
      )
      faulty += faults.length
    }
    return faulty === 0 ? 0 : 1
  })
}
