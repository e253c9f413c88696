import type { ReactNode } from "react"
import type { BudgetShown } from "../../client/client.ts"
import { money } from "../app/figures.ts"
import { useOrg } from "../app/session.ts"
import { LegendMark } from "./quarter-line.tsx"
import { words } from "./words.ts"

const { sums: say, both } = words

/** The same figures as the line draws, as a plain list. */
export function Sums({ budget }: { budget: BudgetShown }) {
  const { settings } = useOrg().organisation
  const { spent, atStake, asUsual, left, planned, usualShare, shareIsOwn, quarter } = budget
  return (
    <dl className="sums">
      <Sum of="spent" name={say.spent} means={say.spentMeans}>
        {both(spent, settings)}
      </Sum>
      <Sum of="stake" name={say.atStake} means={say.atStakeMeans(quarter)}>
        {both(atStake, settings)}
      </Sum>
      <Sum of="usual" name={say.asUsual} means={say.asUsualMeans(usualShare, shareIsOwn)}>
        {both(asUsual, settings)}
      </Sum>
      <Sum
        of="left"
        name={say.left}
        means={
          left < 0
            ? say.beyond(money(-left, settings.currency), both(planned, settings))
            : say.leftMeans(both(planned, settings))
        }
      >
        {both(Math.max(0, left), settings)}
      </Sum>
    </dl>
  )
}

type SumProps = { of: "spent" | "stake" | "usual" | "left"; name: string; means: string; children: ReactNode }

function Sum({ of, name, means, children }: SumProps) {
  return (
    <div className="case">
      <dt className="sm q">
        <LegendMark of={of} /> {name}
      </dt>
      <dd>
        <p>{children}</p>
        <p className="note">{means}</p>
      </dd>
    </div>
  )
}
