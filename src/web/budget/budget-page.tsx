import { useSuspenseQuery } from "@tanstack/react-query"
import type { BudgetShown } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { budgetQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import "./budget.css"
import { QuarterLine } from "./quarter-line.tsx"
import { Sums } from "./sums.tsx"
import { verdictOf } from "./verdict.ts"
import { words } from "./words.ts"

/** What the quarter may lose, is losing and has lost, in sums over everyone. */
export function BudgetPage() {
  useTitle(words.title)
  const { org } = useOrg()
  const budget = useSuspenseQuery(budgetQuery(org)).data
  return (
    <div className="wide">
      <p className="crumb">{words.crumb(budget.quarter)}</p>
      {budget.shown ? <Shown budget={budget} /> : <h1 className="head">{words.hidden}</h1>}
      <p className="sec sm q">
        {budget.shown && words.nobody}{" "}
        <Link className="link nb" to={paths.settings(org)}>
          {words.settings}
        </Link>
      </p>
    </div>
  )
}

function Shown({ budget }: { budget: BudgetShown }) {
  const { name } = useOrg().organisation
  const { head, line } = verdictOf(budget, name ?? words.nameless)
  return (
    <>
      <h1 className="say">{head}</h1>
      {line && <p className="q col lede">{line}</p>}
      <section className="sec" aria-label={words.sums.label}>
        <QuarterLine budget={budget} />
        <Sums budget={budget} />
      </section>
    </>
  )
}
