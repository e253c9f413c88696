import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { holdingOf } from "./queries.ts"
import { readHoldings } from "./rows.ts"
import type { HoldingView } from "./schema.ts"

/** The holding as its owner sees it; not found for anybody else. */
export async function seen(tx: Tx, id: string, person: PersonId): Promise<HoldingView> {
  const record = (await holdingOf(tx, id, person)) ?? refuseWith("not-found")
  const [view] = await readHoldings(tx, [record])
  return view ?? refuseWith("not-found")
}

export function answered(view: HoldingView) {
  return { body: view, version: view.version }
}
