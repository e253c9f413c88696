import { type SSEStreamingApi, streamSSE } from "hono/streaming"
import { z } from "zod"
import { Refused } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { Change, Hub } from "../../platform/live/hub.ts"
import type { AppRoute, House } from "../context.ts"
import type { Viewer, ViewerOf } from "../viewer.ts"
import { missedBy } from "./queries.ts"

const HEARTBEAT_MS = 25_000

/** What changed, as it changes, for whoever has a page open: ids only, the page asks for the rest. */
export function liveRoutes(house: House, hub: Hub, viewerOf: ViewerOf): AppRoute[] {
  const query = z.object({
    since: z.iso.datetime().optional().meta({ description: "Tells first what changed since then." }),
  })
  const operation = {
    method: "get",
    path: "/api/o/{org}/live",
    tag: "Live",
    summary: "A stream of what changed: ids only.",
    access: "person",
    query,
    streams: true,
    answer: { status: 200 },
  } as const
  return [
    route(operation, async ({ c, viewer, query: { since } }) => {
      c.header("X-Accel-Buffering", "no")
      return streamSSE(c, (stream) =>
        tellUntilOver(stream, hub, viewer, {
          again: () => viewerOf(c, "person", viewer.org),
          missed: async () => (since ? missedBy(house, viewer, since) : []),
        }),
      )
    }),
  ]
}

/**
 * Tells, and shows a sign of life, for as long as the page is open and whoever opened it may listen: each
 * time it is asked again who that is, so that leaving and signing out end it.
 */
async function tellUntilOver(
  stream: SSEStreamingApi,
  hub: Hub,
  viewer: Viewer,
  { again, missed }: { again: () => Promise<Viewer>; missed: () => Promise<readonly Change[]> },
) {
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  stream.onAbort(end)
  const send = (write: () => Promise<unknown>) =>
    void again()
      .then((now) => (now.person === viewer.person ? write() : end()))
      .catch((error) => error instanceof Refused && end())
  const tell = (id: string, data: object) =>
    send(() => stream.writeSSE({ id, event: "change", data: JSON.stringify(data) }))
  const leave = hub.subscribe({
    org: viewer.org,
    person: viewer.person,
    tell: (change) => tell(String(change.id), toldOf(change)),
    reconnected: () => tell("", { everything: true }),
  })
  for (const change of await missed()) tell(String(change.id), toldOf(change))
  const heartbeat = setInterval(() => send(() => stream.write(": still here\n\n")), HEARTBEAT_MS)
  await stream.writeSSE({ event: "ready", data: "{}" })
  await over
  clearInterval(heartbeat)
  leave()
}

type Told = {
  delegations: string[]
  people: boolean
  promises?: string[]
  posts?: string[]
  lessons?: boolean
  holdings?: boolean
  plans?: boolean
  areaHandOvers?: string[]
}

/** The page knows each of these nouns; everything about persons and settings is "people". */
function toldOf({ stream }: Change): Told {
  const [kind, id = ""] = stream.split(":")
  if (kind === "holding") return { delegations: [], people: false, holdings: true }
  if (kind === "lesson") return { delegations: [], people: false, lessons: true }
  if (kind === "area-hand-over") return { delegations: [], people: false, areaHandOvers: [id] }
  if (kind === "promise") return { delegations: [], people: false, promises: [id] }
  if (kind === "plan") return { delegations: [], people: false, plans: true }
  if (kind === "post") return { delegations: [], people: false, posts: [id] }
  return kind === "delegation"
    ? { delegations: [id], people: false }
    : { delegations: [], people: kind !== "note" }
}
