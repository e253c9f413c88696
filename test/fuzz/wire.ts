import { Agent, request } from "node:http"

export type Sent = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

/** Sends requests as they are: `fetch` would mend paths and headers before they leave. */
export function openWire(address: string) {
  const { port } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const send = (sent: Sent) =>
    new Promise<Response>((resolve, reject) => {
      const { method, path, headers, body } = sent
      const outgoing = request({ agent, host: "localhost", port, method, path, headers }, (incoming) => {
        const known = { status: incoming.statusCode ?? 0, headers: pairsOf(incoming.rawHeaders) }
        // A stream of events never ends by itself; that it began is enough.
        if (incoming.headers["content-type"] === "text/event-stream") {
          incoming.destroy()
          return resolve(new Response("", known))
        }
        const parts: Buffer[] = []
        incoming.on("data", (part) => parts.push(part))
        incoming.on("end", () => resolve(new Response(bodyOf(known.status, parts), known)))
        incoming.on("error", reject)
      })
      // Whoever sends too much is answered before all of it has left; the answer has come by then.
      outgoing.on("error", reject)
      outgoing.end(body ?? undefined)
    })
  return { send, close: () => agent.destroy() }
}

function bodyOf(status: number, parts: readonly Buffer[]): Buffer<ArrayBuffer> | null {
  return status === 204 || status === 304 ? null : Buffer.concat(parts)
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as [string, string]] : [],
  )
}
