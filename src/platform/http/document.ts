import { z } from "zod"
import type { Operation } from "./operation.ts"
import { ProblemSchema } from "./problem.ts"

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of a table of operations. */
export function documentOf(
  operations: readonly Operation[],
  info: { title: string; version: string; description: string },
  sessionCookie: string,
): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: entry(operation, schemas) }
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

function entry(operation: Operation, schemas: Json): Json {
  const { summary, tag, access, answer, body } = operation
  return {
    operationId: operationId(operation),
    summary,
    tags: [tag],
    "x-access": access,
    ...(operation.refusals ? { "x-refusals": operation.refusals } : {}),
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
      default: { $ref: "#/components/responses/Problem" },
    },
  }
}

function success({ answer, conditional, streams }: Operation, schemas: Json): Json {
  if (streams)
    return {
      description: "A stream of events.",
      content: { "text/event-stream": { schema: { type: "string" } } },
    }
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

function parameters({ path, query, method, conditional }: Operation, schemas: Json): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: name === "org" ? { type: "string" } : { type: "string", format: "uuid" },
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
    ...(conditional && method !== "get"
      ? [header("If-Match", true, "The version this was decided on, as its ETag gave it.")]
      : []),
    ...(method === "get"
      ? []
      : [header("Idempotency-Key", false, "The same key again changes nothing and answers alike.")]),
  ]
}

/** A schema as JSON Schema; the named ones in it move to the document's components. */
function schemaOf(schema: z.ZodType, schemas: Json, io: "input" | "output"): Json {
  const {
    $schema: _,
    $defs,
    id: __,
    ...json
  } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>))
    schemas[name] = pointed(definition)
  const name = schema.meta()?.id as string | undefined
  if (!name) return pointed(json) as Json
  if (!("$ref" in json)) schemas[name] = pointed(json)
  return { $ref: `#/components/schemas/${name}` }
}

function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (value === null || typeof value !== "object") return value
  const entries = Object.entries(value).filter(
    ([key]) => key !== "id" || typeof value[key as never] !== "string",
  )
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      key === "$ref" ? String(part).replace("#/$defs/", "#/components/schemas/") : pointed(part),
    ]),
  )
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
