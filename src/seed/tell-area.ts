import { MUST_SETTLE } from "../domain/area-hand-over/row.ts"
import type { PersonId } from "../domain/shared/ids.ts"
import { moveOf, type Noun } from "../features/area-hand-over/acts.ts"
import { moveAreaHandOver } from "../features/area-hand-over/move.ts"
import { areaNamed } from "../features/organisation/queries.ts"
import type { Tx } from "../platform/database/transaction.ts"
import type { Stamp } from "../platform/ledger/ledger.ts"
import type { AreaOnItsWay } from "./area-on-its-way.ts"
import { unrefused } from "./tell.ts"

/** Proposes to hand over an area that is there. */
export async function proposesArea(
  tx: Tx,
  it: AreaOnItsWay,
  delegate: PersonId,
  stamp: Stamp,
): Promise<void> {
  const area = (await areaNamed(tx, it.area)) ?? ""
  const row = it.levels.map((level) => ({ level, mustSettle: MUST_SETTLE.suggested }))
  const proposed = await moveAreaHandOver(tx, it.id, { ...stamp, type: "propose", delegate, area, row })
  unrefused(proposed, `to hand over ${it.area}`)
}

/** Says something of it that needs no more words. */
export async function saysOfArea(tx: Tx, it: AreaOnItsWay, noun: Noun, stamp: Stamp): Promise<void> {
  unrefused(await moveAreaHandOver(tx, it.id, { ...moveOf(noun, {}), ...stamp }), `${noun} ${it.area}`)
}
