import type { Context, Hono } from "hono"
import { type Refusal, refuse } from "../../domain/shared/refusal.ts"
import { etag, namedVersion } from "./conditional.ts"
import { fieldWords } from "./field-words.ts"
import type { Access, Answer, Operation, Route } from "./operation.ts"
import { answerProblem, type ProblemTable, problemOf } from "./problem.ts"
import { takesKey, takesVersion } from "./refusals.ts"

/** Thrown by a lookup or a check far below the route; becomes the problem of its refusal. Nothing was changed. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuseWith(code: string, detail: Readonly<Record<string, unknown>> = {}): never {
  throw new Refused(refuse(code, detail))
}

type Mounting<Viewer> = {
  readonly problems: ProblemTable
  /** Who is asking. Refuses (`signed-out`, `not-found`) whoever the access does not let in. */
  readonly viewerOf: (c: Context, access: Access, org: string | undefined) => Promise<Viewer>
}

/** Makes the operations' routes: checks what comes in, calls the handler, writes what goes out. */
export function mount<Viewer>(
  app: Hono,
  routes: readonly Route<Viewer>[],
  { problems, viewerOf }: Mounting<Viewer>,
): void {
  for (const { operation, handle } of routes) {
    app.on(operation.method.toUpperCase(), operation.path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
      try {
        const viewer = await viewerOf(c, operation.access, c.req.param("org"))
        const answer = await handle({ c, viewer, ...(await incoming(c, operation)) })
        return answer instanceof Response ? answer : outgoing(c, operation, answer)
      } catch (error) {
        if (error instanceof Refused) return answerProblem(c, problemOf(error.refusal, problems))
        throw error
      }
    })
  }
}

async function incoming(c: Context, operation: Operation) {
  const id = idOf(c, operation)
  const expected = takesVersion(operation) ? namedVersion(c.req.header("If-Match")) : 0
  if (typeof expected !== "number") throw new Refused(expected)
  const body = operation.body ? checked(operation.body, await jsonOf(c)) : undefined
  const query = operation.query ? checked(operation.query, queryOf(c)) : undefined
  return { id, body, query, expected, key: takesKey(operation) ? keyOf(c) : undefined }
}

function keyOf(c: Context): string | undefined {
  const key = c.req.header("Idempotency-Key")
  return key === undefined || /^[\x21-\x7e]{1,200}$/.test(key) ? key : refuseWith("key-unreadable")
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id that cannot be one names nothing that is here. */
function idOf(c: Context, { path }: Operation): string {
  if (!path.includes("{id}")) return ""
  const id = c.req.param("id") ?? ""
  return UUID.test(id) ? id : refuseWith("not-found")
}

async function jsonOf(c: Context): Promise<unknown> {
  const type = c.req.header("Content-Type") ?? ""
  if (!/^application\/json\b/i.test(type)) refuseWith("json-expected")
  const text = await c.req.text()
  try {
    return JSON.parse(text, (_, value) => (typeof value === "string" ? kept(value) : value))
  } catch (error) {
    if (error instanceof Refused) throw error
    return refuseWith("json-unreadable")
  }
}

/** PostgreSQL keeps neither NUL nor half a character, and no person writes one. */
function kept(text: string): string {
  return text.includes("\0") || !text.isWellFormed() ? refuseWith("text-unreadable") : text
}

function queryOf(c: Context): Record<string, string> {
  const query = c.req.query()
  for (const value of Object.values(query)) kept(value)
  return query
}

function checked(schema: NonNullable<Operation["body"]>, value: unknown): unknown {
  const result = schema.safeParse(value, { error: fieldWords })
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }))
  return refuseWith("fields-at-fault", { fields })
}

function outgoing(c: Context, { answer, streams }: Operation, given: Exclude<Answer, Response>): Response {
  if (streams) throw new Error("an operation that streams answers with a response")
  c.header("Cache-Control", "no-store")
  if (given.version !== undefined) c.header("ETag", etag(given.version))
  if (given.location) c.header("Location", given.location)
  return answer.schema ? c.json(given.body as never, answer.status as 200) : c.body(null, 204)
}
