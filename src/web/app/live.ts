import { useEffect } from "react"
import { clientOf } from "./client.ts"
import { useSignedOut } from "./connection.ts"
import { organisationQuery } from "./queries.ts"
import { queryClient } from "./query-client.ts"

type News = {
  delegations?: string[]
  promises?: string[]
  lessons?: boolean
  holdings?: boolean
  areaHandOvers?: string[]
  posts?: string[]
  plans?: boolean
  people?: boolean
  everything?: boolean
}

const aMoment = 5_000

/** Keeps what is on the page true while others act. After a gap everything is read anew. */
export function useLive(org: string) {
  const signedOut = useSignedOut()
  useEffect(() => (signedOut ? undefined : listen(org)), [org, signedOut])
}

/** When what the frame shows was read; the page was read after it. */
function readAt(org: string): string | undefined {
  return queryClient.getQueryData(organisationQuery(org).queryKey)?.now
}

function listen(org: string) {
  const since = readAt(org)
  let source: EventSource
  let later: ReturnType<typeof setTimeout> | undefined
  let before = false
  const open = () => {
    source = new EventSource(clientOf(org).liveUrl(since ? { since } : {}))
    source.addEventListener("ready", () => {
      if (before) stale([org])
      before = true
    })
    source.addEventListener("change", (message) => hear(org, JSON.parse(message.data)))
    // The browser tries again by itself, except after an answer that was no stream.
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) later = setTimeout(open, aMoment)
    }
  }
  open()
  return () => {
    clearTimeout(later)
    source.close()
  }
}

/** Whoever leaves or gets another name stands otherwise in every post. */
const BOARD = ["posts", "post", "edition"]

/** Whatever says how far an area is, and who decides in it. */
const AREAS = ["area-hand-over", "area-hand-overs", "areas"]

function hear(org: string, news: News) {
  if (news.everything) return stale([org])
  const delegations = news.delegations ?? []
  for (const id of delegations) stale([org, "delegation", id])
  if (delegations.length > 0)
    for (const kind of ["today", "delegations", "person", "budget", "insights", ...AREAS.slice(0, 2)])
      stale([org, kind])
  if (news.areaHandOvers) for (const kind of ["today", ...AREAS]) stale([org, kind])
  if (news.promises) for (const kind of ["today", "person", "promise"]) stale([org, kind])
  if (news.lessons) stale([org, "lessons"])
  if (news.holdings) stale([org, "holdings"])
  if (news.plans) for (const kind of ["today", "plans"]) stale([org, kind])
  if (news.posts) for (const kind of ["today", ...BOARD]) stale([org, kind])
  if (news.people)
    for (const kind of [
      "people",
      "person",
      "organisation",
      "invitations",
      "today",
      "budget",
      ...BOARD,
      ...AREAS,
    ])
      stale([org, kind])
}

function stale(queryKey: string[]) {
  void queryClient.invalidateQueries({ queryKey })
}
