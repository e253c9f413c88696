import { DOCUMENT } from "./contract.ts"

export type Schema = Readonly<Record<string, unknown>>

/** A schema of the document by its name, or itself. */
export function resolved(schema: Schema): Schema {
  const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? "") : ""
  return name ? resolved(DOCUMENT.components.schemas[name] as Schema) : schema
}

/** A schema, and under which name it stands in an object. */
export type Placed = { readonly name: string; readonly schema: Schema }

/** Every schema below a value, through its references, each once. */
export function schemasIn(value: unknown, name = "", seen = new Set<unknown>()): Placed[] {
  if (value === null || typeof value !== "object" || seen.has(value)) return []
  seen.add(value)
  const schema = value as Record<string, unknown>
  const below = Object.entries(schema).flatMap(([key, part]) =>
    key === "properties"
      ? Object.entries(part as object).flatMap(([property, one]) => schemasIn(one, property, seen))
      : schemasIn(part, name, seen),
  )
  const referred = typeof schema.$ref === "string" ? schemasIn(resolved(schema), name, seen) : []
  return [{ name, schema }, ...referred, ...below]
}
