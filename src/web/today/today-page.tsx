import { useQuery } from "@tanstack/react-query"
import { useId } from "react"
import type { DelegationRow, TodayView } from "../../client/client.ts"
import { today as dayToday, weekdayAndDay } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { todayQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { DelegationRows } from "../delegation/delegation-row.tsx"
import { paths } from "../paths.ts"
import { Monday } from "../plan/monday.tsx"
import { PostsOfToday } from "../post/of-today.tsx"
import { PromisesOfToday } from "../promise/of-today.tsx"
import { SkeletonRows } from "../ui/Skeleton.tsx"
import { Begin } from "./begin.tsx"
import { Needs } from "./needs.tsx"
import { sentenceOf, waiting } from "./sentence.ts"
import { words } from "./words.ts"

/** What needs you; then people and what they hold. When nothing does, the page says so and stops there. */
export function TodayPage() {
  const { org } = useOrg()
  const { data, error } = useQuery(todayQuery(org))
  useTitle(words.title)
  if (data) return <Today today={data} />
  if (error) throw error
  return <Reading />
}

function Today({ today }: { today: TodayView }) {
  const { now, zone, held, holding, drafts, people } = today
  const calm = waiting(today) === 0
  const empty = held.length === 0 && holding.length === 0
  return (
    <div className={calm ? "wide today calm" : "wide today"}>
      <p className="crumb">{weekdayAndDay(dayToday(now, zone))}</p>
      <h1 className="say">
        {sentenceOf(today).map((line) => (
          <span className="sentence" key={line}>
            {line}{" "}
          </span>
        ))}
      </h1>
      <Needs today={today} />
      {calm && empty && <Begin alone={people === 0} />}
      <Monday today={today} primary={calm && !empty} />
      <Rows title={words.held} rows={held} now={now} far={calm} quiet={calm && holding.length === 0} />
      <Rows title={words.holding} rows={holding} now={now} far={calm && held.length === 0} />
      <PromisesOfToday today={today} />
      <PostsOfToday today={today} />
      {drafts > 0 && <Drafts count={drafts} />}
    </div>
  )
}

type RowsProps = {
  title: string
  rows: readonly DelegationRow[]
  now: string
  far?: boolean
  quiet?: boolean
}

/** On a calm page the list needs no title to be understood; it still has a name. */
function Rows({ title, rows, now, far, quiet }: RowsProps) {
  const heading = useId()
  if (rows.length === 0) return null
  return (
    <section className={far ? "sec far" : "sec"} aria-labelledby={heading}>
      <h2 className={quiet ? "vh" : "label"} id={heading}>
        {title}
      </h2>
      <DelegationRows rows={rows} now={now} />
    </section>
  )
}

function Drafts({ count }: { count: number }) {
  const { org } = useOrg()
  return (
    <p className="sec sm q">
      <Link className="link" to={paths.delegations(org)}>
        {words.drafts(count)}
      </Link>
    </p>
  )
}

/** Still hairlines where words will stand. */
function Reading() {
  return (
    <div className="wide today calm" aria-busy="true">
      <p className="crumb">{"\u00a0"}</p>
      <h1 className="say qq" role="status">
        {words.reading}
      </h1>
      <section className="sec far">
        <SkeletonRows />
      </section>
    </div>
  )
}
