import { type Json, schemaOf } from "./json-schema.ts"
import type { Operation } from "./operation.ts"
import { ProblemSchema, type ProblemTable } from "./problem.ts"
import { refusalsOf, takesKey, takesVersion } from "./refusals.ts"

/** The OpenAPI 3.1 document of a table of operations. */
export function documentOf(
  operations: readonly Operation[],
  info: { title: string; version: string; description: string },
  sessionCookie: string,
  problems: ProblemTable,
): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: entry(operation, schemas, problems),
    }
  }
  const problem = schemaOf(ProblemSchema, schemas, "output")
  return {
    openapi: "3.1.0",
    info,
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: {
        Problem: {
          description: "Refused; nothing changed.",
          content: { "application/problem+json": { schema: problem } },
        },
      },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: sessionCookie } },
    },
  }
}

function entry(operation: Operation, schemas: Json, problems: ProblemTable): Json {
  const { summary, tag, access, answer, body } = operation
  return {
    operationId: operationId(operation),
    summary,
    tags: [tag],
    "x-access": access,
    "x-refusals": refusalsOf(operation),
    security: access === "anyone" ? [] : [{ session: [] }],
    parameters: parameters(operation, schemas),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(body, schemas, "input") } },
          },
        }
      : {}),
    responses: {
      [answer.status]: success(operation, schemas),
      ...refusals(operation, problems),
      default: { $ref: "#/components/responses/Problem" },
    },
  }
}

/** Each status it may refuse with, and the codes that have it. Whatever else befalls a request is the default. */
function refusals(operation: Operation, problems: ProblemTable): Json {
  const codes = Map.groupBy(refusalsOf(operation), (code) => problems[code]?.status)
  return Object.fromEntries(
    [...codes].map(([status, codes]) => [
      status,
      { $ref: "#/components/responses/Problem", description: codes.join(", ") },
    ]),
  )
}

function success({ answer, conditional, streams }: Operation, schemas: Json): Json {
  if (streams)
    return {
      description: "A stream of events.",
      content: { "text/event-stream": { schema: { type: "string" } } },
    }
  if (answer.file)
    return { description: "A file.", content: { [answer.file]: { schema: { type: "string" } } } }
  if (!answer.schema) return { description: "Done." }
  const etag = conditional
    ? { headers: { ETag: { schema: { type: "string" }, description: "The version to name in If-Match." } } }
    : {}
  return {
    description: "As it now is.",
    ...etag,
    content: { "application/json": { schema: schemaOf(answer.schema, schemas, "output") } },
  }
}

function parameters(operation: Operation, schemas: Json): Json[] {
  const { path, query } = operation
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: name === "id" ? { type: "string", format: "uuid" } : { type: "string" },
  }))
  const shape = query ? (schemaOf(query, schemas, "input").properties as Json) : {}
  const inQuery = Object.entries(shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
  }))
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string" },
  })
  return [
    ...inPath,
    ...inQuery,
    ...(takesVersion(operation)
      ? [header("If-Match", true, "The version this was decided on, as its ETag gave it.")]
      : []),
    ...(takesKey(operation)
      ? [header("Idempotency-Key", false, "The same key again changes nothing and answers alike.")]
      : []),
  ]
}

/** `post /api/o/{org}/delegations/{id}/check-ins` → `postDelegationsCheckIns`. */
export function operationId({ method, path }: Pick<Operation, "method" | "path">): string {
  const words = path
    .replace("/api/", "")
    .split(/[/-]/)
    .filter((part) => part !== "o" && part !== "{org}")
  const named = words.map((word) =>
    word.startsWith("{") ? "One" : word.charAt(0).toUpperCase() + word.slice(1),
  )
  return method + named.join("")
}
