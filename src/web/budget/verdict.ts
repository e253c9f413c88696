import type { BudgetShown } from "../../client/client.ts"
import { money } from "../app/figures.ts"
import { words } from "./words.ts"

/** What the sums come to: one sentence, and a quieter one below it. */
export function verdictOf(budget: BudgetShown, organisation: string): { head: string; line: string } {
  const { planned, left, over, roomToTrustMore, currency } = budget
  const said = words.over
  if (left < 0) return { head: said.head(organisation, money(-left, currency)), line: said.line }
  if (over > 0) return { head: said.asUsual(organisation, money(over, currency)), line: said.line }
  if (roomToTrustMore) return { head: words.room.head, line: words.room.line(organisation) }
  if (planned === 0) return { head: words.within.nothingPlanned(organisation), line: "" }
  const { head, line } = words.within
  return { head: head(money(left, currency)), line: line(organisation, money(planned, currency)) }
}
