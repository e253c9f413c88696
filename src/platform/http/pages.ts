import { existsSync, readFileSync, statSync } from "node:fs"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import type { Hono } from "hono"

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".png": "image/png",
  ".map": "application/json",
}

/**
 * Serves the built pages: files with a hash in their name for ever, the page itself fresh each time, and the page
 * for every address that is no file, since the router in it knows them.
 */
export function servePages(app: Hono, folder: URL): void {
  const root = fileURLToPath(folder)
  app.get("*", (c) => {
    const path = normalize(c.req.path)
    const file = join(root, path)
    const found = file.startsWith(root) && extname(path) !== "" && existsSync(file) && statSync(file).isFile()
    if (!found && extname(path) !== "") return c.body(null, 404)
    const served = found ? file : join(root, "index.html")
    if (!existsSync(served)) return c.text("The pages are not built yet: npm run build.", 503)
    const lasting = path.startsWith("/assets/")
    return c.body(readFileSync(served), 200, {
      "Content-Type": TYPES[extname(served)] ?? "application/octet-stream",
      "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
    })
  })
}
