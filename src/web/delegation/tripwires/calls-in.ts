import type { ActBody, DelegationView } from "../../../client/client.ts"
import { termsOf } from "../stage.ts"

type CheckIn = Partial<ActBody<"check-ins">>
type Limit = "money" | "effort"

/** Whether this check-in, as it stands, calls the leader in: off course, over a line, or over an agreed sum. */
export function callsIn(view: DelegationView, { course, moneyUsed, effort }: CheckIn): boolean {
  const { effort: planned } = view.used.lines
  const most = moneyLine(view)
  const overMoney = most !== null && (moneyUsed ?? 0) > most
  const overEffort = effort === "over-the-limit" && planned !== null && !crossed(view, "effort", planned)
  return course === "off-course" || overMoney || overEffort
}

/** The lowest sum above which the leader is called in, and has not been yet; null: there is none. */
export function moneyLine(view: DelegationView): number | null {
  const { money } = view.used.lines
  const limit = money === null || crossed(view, "money", money) ? [] : [money]
  const sums = termsOf(view).tripwires.flatMap(({ id, moneyOver }) =>
    typeof moneyOver === "number" && !hasFired(view, id) ? [moneyOver] : [],
  )
  return [...limit, ...sums].toSorted((a, b) => a - b)[0] ?? null
}

/** Every line calls once. */
function crossed({ calls }: DelegationView, limit: Limit, line: number): boolean {
  return calls.some(
    ({ tripped }) => tripped.kind === "over-limit" && tripped.limit === limit && tripped.line === line,
  )
}

/** Whether this tripwire has called the leader in, once and for ever. */
export function hasFired({ calls }: Pick<DelegationView, "calls">, id: string): boolean {
  return calls.some(({ tripped }) => tripped.kind === "agreed" && tripped.tripwire === id)
}
