import { type SSEStreamingApi, streamSSE } from "hono/streaming"
import { Refused } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { Change, Hub } from "../../platform/live/hub.ts"
import type { AppRoute } from "../context.ts"
import type { Viewer, ViewerOf } from "../viewer.ts"

const HEARTBEAT_MS = 25_000

/** What changed, as it changes, for whoever has a page open: ids only, the page asks for the rest. */
export function liveRoutes(hub: Hub, viewerOf: ViewerOf): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/live",
    tag: "Live",
    summary: "A stream of what changed: ids only.",
    access: "person",
    streams: true,
    answer: { status: 200 },
  } as const
  return [
    route(operation, async ({ c, viewer }) => {
      c.header("X-Accel-Buffering", "no")
      return streamSSE(c, (stream) =>
        tellUntilOver(stream, hub, viewer, () => viewerOf(c, "person", viewer.org)),
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
  again: () => Promise<Viewer>,
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
}

/** The page knows delegations, promises, posts and people; everything about persons and settings is "people". */
function toldOf({ stream }: Change): Told {
  const [kind, id = ""] = stream.split(":")
  if (kind === "lesson") return { delegations: [], people: false, lessons: true }
  if (kind === "promise") return { delegations: [], people: false, promises: [id] }
  if (kind === "post") return { delegations: [], people: false, posts: [id] }
  return kind === "delegation"
    ? { delegations: [id], people: false }
    : { delegations: [], people: kind !== "note" }
}
