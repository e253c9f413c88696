import type { HttpBindings } from "@hono/node-server"
import type { Context, Hono } from "hono"
import { keptIn, partOf } from "../../platform/mail/folder.ts"

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const PASSED_ON = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"]
// A mail brings its own styles, and nothing in it runs or is fetched.
const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation"

type Serving = {
  readonly host: string
  readonly origin?: string | undefined
  readonly behindProxy?: boolean
  readonly mail?: { readonly smtp?: string | undefined } | undefined
}

/** Whether mail stays here, and nobody but whoever sits at this machine can ask this server for anything. */
export function staysHere({ host, origin, behindProxy, mail }: Serving): boolean {
  return !mail?.smtp && !origin && !behindProxy && ["127.0.0.1", "localhost", "::1"].includes(host)
}

/**
 * The mails in the folder, for whoever sits at this machine. Their links act as the people they are for, so nobody
 * else sees them: only a program on this machine that asks it by its own name, with nothing in between.
 */
export function serveDevMail(app: Hono, folder: string): void {
  app.get("/dev/mail/:name?", async (c, next) => {
    if (!isHere(c)) return next()
    const name = c.req.param("name")
    const [, mail = "", part = ""] = /^(.+)\.(html|txt)$/.exec(name ?? "") ?? []
    const content = name ? await partOf(folder, mail, part as "html" | "txt") : await list(folder)
    if (content === null) return c.text("There is no such mail.", 404)
    c.header("Content-Security-Policy", CSP)
    c.header("Cache-Control", "no-store")
    return part === "txt" ? c.text(content) : c.html(content)
  })
}

function isHere(c: Context): boolean {
  const { incoming } = c.env as HttpBindings
  return (
    LOOPBACK.test(incoming?.socket?.remoteAddress ?? "") &&
    HERE.test(c.req.header("Host") ?? "") &&
    !PASSED_ON.some((header) => c.req.header(header) !== undefined)
  )
}

async function list(folder: string): Promise<string> {
  const rows = (await keptIn(folder)).map(({ name, at, to, subject }) => {
    const way = (part: string, says: string) => `<a href="/dev/mail/${name}.${part}">${says}</a>`
    return `<li>${escaped(at)}, to ${escaped(to)}:<br>${way("html", escaped(subject))} (${way("txt", "as text")})</li>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="max-width:38rem;margin:2rem auto;padding:0 1.25rem;font:17px/26px Georgia,serif;color:#23211c;background:#fbf9f4">
<h1 style="font-weight:normal">Mail that went nowhere</h1>
<p>No mail server is set (LEEWAY_SMTP_URL), so mail lies here, and on this machine alone.</p>
<ul style="padding-left:1.25rem">${rows.join("\n") || "<li>Nothing yet.</li>"}</ul></body></html>`
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
