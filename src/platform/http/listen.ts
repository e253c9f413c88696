import { createServer, type Server, STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import { getRequestListener } from "@hono/node-server"
import type { Hono } from "hono"
import { type Problem, type ProblemTable, problemOf } from "./problem.ts"

/** How long a client may take, in milliseconds: for the headers of a request, and for all of it. */
export type Patience = { readonly headers: number; readonly request: number }

const PATIENCE: Patience = { headers: 10_000, request: 30_000 }

type Listening = {
  readonly port: number
  readonly host: string
  readonly problems: ProblemTable
  readonly patience?: Patience | undefined
}

/** Serves an application; resolves once it listens. Whoever is too slow, or speaks no HTTP, is told so and let go. */
export async function listen(app: Hono, { port, host, problems, patience = PATIENCE }: Listening) {
  const saying = (code: string) => problemOf({ code, detail: {} }, problems)
  const listener = getRequestListener(app.fetch, {
    // Only what is no request at all comes here: a host that is none, an address that cannot be read.
    errorHandler: () => problemResponse(saying("request-unreadable")),
  })
  const server = createServer(limitsOf(patience), listener)
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    letGo(socket, saying(CODES[error.code ?? ""] ?? "request-unreadable")),
  )
  // A wish that nobody here knows is no reason to hang up.
  server.on("checkExpectation", listener)
  await started(server, port, host)
  const bound = server.address()
  const taken = bound && typeof bound === "object" ? bound.port : port
  return {
    address: `http://${host === "0.0.0.0" || host === "127.0.0.1" ? "localhost" : host}:${taken}`,
    close: () => closed(server),
  }
}

function limitsOf({ headers, request }: Patience) {
  return {
    // Asked for further up, where a refusal is a problem.
    requireHostHeader: false,
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(headers, 5_000) / 2,
  }
}

const CODES: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "too-slow",
  HPE_HEADER_OVERFLOW: "headers-too-large",
}

function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), { status: problem.status, headers: HEADERS })
}

const HEADERS = {
  "Content-Type": "application/problem+json",
  "Cache-Control": "no-store",
  Connection: "close",
}

/** Below the application there is only the connection to write to. */
function letGo(socket: Duplex, problem: Problem): void {
  if (!socket.writable) return void socket.destroy()
  const body = JSON.stringify(problem)
  const headers = { ...HEADERS, "Content-Length": Buffer.byteLength(body) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const first = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`
  socket.end([first, ...lines, "", body].join("\r\n"))
}

function started(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => resolve())
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
