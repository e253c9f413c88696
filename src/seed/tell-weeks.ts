import type { PlanCommand } from "../domain/plan/plan.ts"
import type { Day } from "../domain/shared/time.ts"
import { movePlan } from "../features/plan/move.ts"
import { planId } from "../features/plan/queries.ts"
import type { Tx } from "../platform/database/transaction.ts"
import type { Stamp } from "../platform/ledger/ledger.ts"
import { unrefused } from "./tell.ts"

export type IfThen = { readonly when: string; readonly iWill: string }

/** Plans something of one's own for a week. */
export function plansWeek(tx: Tx, week: Day, { when, iWill }: IfThen, stamp: Stamp): Promise<void> {
  const said = { when: { text: when }, iWill: { text: iWill } }
  return moved(tx, week, { ...stamp, type: "plan", week, cameFrom: "own", about: null, ...said })
}

/** Says how it went. */
export function answersWeek(
  tx: Tx,
  week: Day,
  { done, happened }: { readonly done: boolean; readonly happened: string },
  stamp: Stamp,
): Promise<void> {
  return moved(tx, week, { ...stamp, type: "answer", done, happened: happened ? { text: happened } : null })
}

/** Not this week. */
export function putsWeekAside(tx: Tx, week: Day, stamp: Stamp): Promise<void> {
  return moved(tx, week, { ...stamp, type: "put-aside", week })
}

async function moved(tx: Tx, week: Day, command: PlanCommand): Promise<void> {
  unrefused(await movePlan(tx, planId(command.by, week), command), `${command.type} ${week}`)
}
