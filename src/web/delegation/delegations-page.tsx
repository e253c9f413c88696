import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query"
import { useId } from "react"
import type { DelegationRow } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { Loading } from "../app/loading.tsx"
import { delegationsQuery, todayQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { DelegationRows } from "./delegation-row.tsx"
import { type Group, grouped } from "./rows.ts"
import { words } from "./words.ts"

const { list } = words

/** Everything one may see, from draft to end, quietly grouped. */
export function DelegationsPage() {
  const { org } = useOrg()
  const queries = useQueryClient()
  const { now } = useSuspenseQuery(todayQuery(org)).data
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [org, "delegations", "pages"],
    queryFn: ({ pageParam }) =>
      queries.fetchQuery(delegationsQuery(org, pageParam ? { cursor: pageParam } : {})),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })
  useTitle(list.title)
  if (error) throw error
  if (!data) return <Loading />
  const rows = data.pages.flatMap(({ items }) => items)
  return (
    <div className="wide everything">
      <h1 className="head">{list.title}</h1>
      <p className="q col lede">{rows.length > 0 ? list.lede : list.none}</p>
      {rows.length === 0 && <FirstOne />}
      {grouped(rows).map(({ group, rows }) => (
        <OneGroup key={group} group={group} rows={rows} now={now} />
      ))}
      {hasNextPage && (
        <div className="acts end">
          <Button variant="text" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            {list.more}
          </Button>
        </div>
      )}
    </div>
  )
}

function FirstOne() {
  const { org } = useOrg()
  return (
    <p className="lede">
      <Link className="link" to={paths.handOver(org)}>
        {list.handOver}
      </Link>
    </p>
  )
}

function OneGroup({ group, rows, now }: { group: Group; rows: readonly DelegationRow[]; now: string }) {
  const heading = useId()
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {list[group]}
      </h2>
      <DelegationRows rows={rows} now={now} />
    </section>
  )
}
