import { existsSync, readFileSync, statSync } from "node:fs"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import type { Context, Hono } from "hono"

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
const TEXTS = [".html", ".js", ".css", ".svg", ".json"]

type Page = {
  readonly modified: number
  readonly plain: Buffer<ArrayBuffer>
  readonly small: Buffer<ArrayBuffer> | null
}

/**
 * Serves the built pages: files with a hash in their name for ever, the page itself fresh each time, and the page
 * for every address that is no file, since the router in it knows them.
 */
export function servePages(app: Hono, folder: URL): void {
  const root = fileURLToPath(folder)
  const pages = new Map<string, Page>()
  app.get("*", (c) => {
    const path = normalize(c.req.path)
    const file = join(root, path)
    const found = file.startsWith(root) && extname(path) !== "" && existsSync(file) && statSync(file).isFile()
    if (!found && extname(path) !== "") return c.body(null, 404)
    const served = found ? file : join(root, "index.html")
    if (!existsSync(served)) return c.text("The pages are not built yet: npm run build.", 503)
    return answer(c, served, pageOf(served, pages), path.startsWith("/assets/"))
  })
}

/** Read and packed once, and again when it was built anew. */
function pageOf(file: string, pages: Map<string, Page>): Page {
  const modified = statSync(file).mtimeMs
  const known = pages.get(file)
  if (known?.modified === modified) return known
  const plain = readFileSync(file)
  const page = {
    modified,
    plain,
    small: TEXTS.includes(extname(file)) ? gzipSync(plain, { level: 9 }) : null,
  }
  pages.set(file, page)
  return page
}

function answer(c: Context, file: string, { plain, small }: Page, lasting: boolean): Response {
  const packed = small && /\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "") ? small : null
  return c.body(packed ?? plain, 200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(packed ? { "Content-Encoding": "gzip" } : {}),
  })
}
