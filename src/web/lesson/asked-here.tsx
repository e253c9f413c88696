import { useQuery } from "@tanstack/react-query"
import { lessonsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { LearnedBefore } from "./learned-before.tsx"
import "./lesson.css"

/** Over what was learned from a delegation: whether it was learned before. Says nothing when nothing is alike. */
export function AskedHere({ delegation, now }: { delegation: string; now: string }) {
  const { org } = useOrg()
  const { data } = useQuery(lessonsQuery(org, { delegation }))
  const twice = data?.items.filter(({ before }) => before !== null) ?? []
  return twice.map((lesson) => <LearnedBefore key={lesson.id} lesson={lesson} now={now} />)
}
