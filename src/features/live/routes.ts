import { streamSSE } from "hono/streaming"
import { route } from "../../platform/http/operation.ts"
import type { Change, Hub } from "../../platform/live/hub.ts"
import type { AppRoute } from "../context.ts"

const HEARTBEAT_MS = 25_000

/** What changed, as it changes, for whoever has a page open: ids only, the page asks for the rest. */
export function liveRoutes(hub: Hub): AppRoute[] {
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
      return streamSSE(c, async (stream) => {
        const send = (id: string, data: object) =>
          void stream.writeSSE({ id, event: "change", data: JSON.stringify(data) }).catch(() => {})
        const leave = hub.subscribe({
          org: viewer.org,
          person: viewer.person,
          tell: (change) => send(String(change.id), toldOf(change)),
          reconnected: () => send("", { everything: true }),
        })
        stream.onAbort(leave)
        await stream.writeSSE({ event: "ready", data: "{}" })
        while (!stream.aborted) {
          await stream.sleep(HEARTBEAT_MS)
          await stream.write(": still here\n\n")
        }
        leave()
      })
    }),
  ]
}

/** The page knows delegations and people; everything about persons and settings is "people". */
function toldOf({ stream }: Change): { delegations: string[]; people: boolean } {
  const [kind, id = ""] = stream.split(":")
  return kind === "delegation"
    ? { delegations: [id], people: false }
    : { delegations: [], people: kind !== "note" }
}
