import { useSuspenseQuery } from "@tanstack/react-query"
import type { OwnInsights } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { insightsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { FlowChart } from "./flow-chart.tsx"
import { Hours } from "./hours.tsx"
import "./insights.css"
import { words } from "./words.ts"

/** A leader's own year: what was let go of, and what came of it. */
export function InsightsPage() {
  useTitle(words.title)
  const { org } = useOrg()
  const insights = useSuspenseQuery(insightsQuery(org)).data
  return (
    <div className="wide insights">
      <p className="crumb">{words.crumb(day(insights.since, ""))}</p>
      {insights.flow.offered === 0 ? <Nothing /> : <Something insights={insights} />}
      <Hours insights={insights} />
    </div>
  )
}

function Nothing() {
  const { org } = useOrg()
  return (
    <>
      <h1 className="head">{words.nothing}</h1>
      <div className="acts end">
        <Link className={buttonClass()} to={paths.handOver(org)}>
          {words.handOver}
        </Link>
      </div>
    </>
  )
}

function Something({ insights: { flow } }: { insights: OwnInsights }) {
  return (
    <>
      <h1 className="say">{words.head(flow)}</h1>
      <FlowChart flow={flow} />
    </>
  )
}
