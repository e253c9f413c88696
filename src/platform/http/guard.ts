import type { HttpBindings } from "@hono/node-server"
import type { Context, MiddlewareHandler } from "hono"
import { answerProblem, type ProblemTable, problemOf } from "./problem.ts"

const NONE = { refused: true, detail: {} } as const

/** What every answer carries: nothing is framed, sniffed, referred or run that is not ours. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header("X-Content-Type-Options", "nosniff")
  c.header("Referrer-Policy", "no-referrer")
  c.header("Cross-Origin-Opener-Policy", "same-origin")
  c.header("Cross-Origin-Resource-Policy", "same-origin")
  // A page that needs another policy brings it along.
  if (!c.res.headers.has("Content-Security-Policy")) c.header("Content-Security-Policy", CSP)
}

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/**
 * Writes come from our own pages, or from a program that sends no Origin at all; save what may come from anywhere, each
 * by its method and its path.
 */
export function sameOrigin(
  problems: ProblemTable,
  originOf: (request: Request) => string,
  fromAnywhere: (method: string, path: string) => boolean,
): MiddlewareHandler {
  return async (c, next) => {
    if (fromAnywhere(c.req.method, c.req.path)) return next()
    const origin = c.req.header("Origin")
    const writes = !["GET", "HEAD", "OPTIONS"].includes(c.req.method)
    const site = c.req.header("Sec-Fetch-Site") ?? "none"
    const elsewhere =
      (origin !== undefined && origin !== originOf(c.req.raw)) || !["same-origin", "none"].includes(site)
    return writes && elsewhere
      ? answerProblem(c, problemOf({ ...NONE, code: "other-origin" }, problems))
      : next()
  }
}

/** The address at the other end of the connection; a forwarded one only from a proxy that we are told to trust. */
export function clientAddress(behindProxy: boolean): (c: Context) => string {
  return (c) => {
    const { incoming } = c.env as HttpBindings
    const forwarded = behindProxy ? c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined
    return forwarded ?? incoming?.socket?.remoteAddress ?? "127.0.0.1"
  }
}

/** An exception is a bug, or the database being away: an answer without its insides, and a line in the log. */
export function onError(problems: ProblemTable, log: (line: string) => void) {
  return (error: Error, c: Context): Response => {
    const away = whyAway(error)
    if (away) return answerProblem(c, problemOf({ ...NONE, code: away }, problems))
    const reference = crypto.randomUUID().slice(0, 8)
    // A database error's detail quotes values: only where it happened is written down.
    log(`${reference} ${c.req.method} ${c.req.routePath} ${error.name}: ${codeOf(error)}\n${stackOf(error)}`)
    return answerProblem(c, problemOf({ code: "unexpected", detail: { reference } }, problems))
  }
}

const AWAY = /^(08|57P|53)/
const NO_ROOM = "53100"

/** The problem that a database in need is; null when it is something else. A library may have wrapped what it said. */
function whyAway(error: Error): "disk-full" | "unavailable" | null {
  const code = codeOf(error)
  if (code === NO_ROOM) return "disk-full"
  const away =
    AWAY.test(code) ||
    ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"].includes(code) ||
    /connection terminated|not queryable|timeout (exceeded when trying to connect|expired)/i.test(
      error.message,
    )
  if (away) return "unavailable"
  return error.cause instanceof Error ? whyAway(error.cause) : null
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : error.name
}

function stackOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trim().startsWith("at "))
    .slice(0, 8)
    .join("\n")
}
