import { decide } from "../../domain/plan/decide.ts"
import type { Plan, PlanCommand, PlanEvent } from "../../domain/plan/plan.ts"
import type { Refusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Acted, act } from "../../platform/ledger/ledger.ts"
import { absences } from "../person/queries.ts"
import { planKind } from "./projection.ts"

/** Makes one move: the rules decide, where the one who makes it lives, and the ledger keeps. */
export function movePlan(tx: Tx, id: string, command: PlanCommand): Promise<Acted<Plan> | Refusal> {
  const { by, at } = command
  return act<Plan, PlanEvent>(tx, planKind, id, { by, at }, async (state, at) => {
    const zone = (await absences(tx, [by])).get(by)?.zone ?? "UTC"
    return decide({ ...command, at }, state, { zone })
  })
}
