import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Hono } from "hono"

const FILES: Record<string, string> = {
  "swagger-ui.css": "text/css",
  "swagger-ui-bundle.js": "text/javascript",
}
const START = `window.ui = SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#docs", deepLinking: true, docExpansion: "list", tryItOutEnabled: false })`
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leeway API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`

/** The API's document, as JSON and as a page to browse. */
export function serveDocs(app: Hono, document: object): void {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"))
  app.get("/api/openapi.json", (c) => c.json(document as never))
  app.get("/api/docs", (c) => c.html(PAGE))
  app.get("/api/docs/start.js", (c) => c.body(START, 200, { "Content-Type": "text/javascript" }))
  app.get("/api/docs/:file", (c) => {
    const type = FILES[c.req.param("file")]
    return type
      ? c.body(readFileSync(join(folder, c.req.param("file"))), 200, { "Content-Type": type })
      : c.notFound()
  })
}
