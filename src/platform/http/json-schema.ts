import { z } from "zod"

export type Json = Record<string, unknown>

/** A schema as JSON Schema; the named ones in it move to the document's components. */
export function schemaOf(schema: z.ZodType, schemas: Json, io: "input" | "output"): Json {
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
