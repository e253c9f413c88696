import { z } from "zod"
import type { Operation } from "../../src/platform/http/operation.ts"

/** The part of JSON Schema that our operations are described in. */
type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * What stands in a body: what a field of that name names (of several, the first; a list has one entry for each; a
 * function says what goes with which choice), a day, and a text of one's own for every other.
 */
export type Filling = {
  readonly named: Readonly<Record<string, unknown>>
  readonly day: string
  readonly write: (field: string) => string
}

/** Shorter texts than this name something; they are not words of a person. */
const WORDS_LENGTH = 61
const RHYTHM = "P7D"
/** What is named by an id, where nobody has said by which: nothing has this one. */
export const NOBODY = "00000000-0000-4000-8000-000000000000"

/** How many bodies an operation takes that differ by a choice: as many as the longest of its choices has values. */
export function variantsOf({ body }: Operation): number {
  if (!body) return 1
  const { $defs = {}, ...schema } = schemaOf(body)
  const fields = Object.values(resolved(schema, $defs).properties ?? {})
  return Math.max(1, ...fields.map((field) => chosen(field)?.length ?? 1))
}

/** A body that an operation takes, every field filled, made from its schema. */
export function bodyOf({ body }: Operation, filling: Filling, variant = 0): unknown {
  if (!body) return undefined
  const { $defs = {}, ...schema } = schemaOf(body)
  return filled("", schema, variant, filling, $defs)
}

/** The names of the fields, however deep, for which a filling writes words. */
export function fieldsWritten(operation: Operation, filling: (write: Filling["write"]) => Filling): string[] {
  const found: string[] = []
  const write = (field: string) => {
    found.push(field)
    return field
  }
  bodyOf(operation, filling(write))
  return [...new Set(found)]
}

type Definitions = Readonly<Record<string, Schema>>

/** A body or a query as JSON Schema. */
export function schemaOf(schema: z.ZodType): Schema & { $defs?: Definitions } {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema & { $defs?: Definitions }
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  const name = schema.$ref?.replace("#/$defs/", "")
  return (name && definitions[name]) || schema
}

/** The values to choose from, where a field is a choice (or nothing). */
function chosen(schema: Schema): readonly string[] | undefined {
  return schema.enum ?? schema.anyOf?.find((one) => one.enum)?.enum
}

const named = (value: unknown, turn: number) => (typeof value === "function" ? value(turn) : value)

function filled(
  name: string,
  unresolved: Schema,
  turn: number,
  filling: Filling,
  definitions: Definitions,
): unknown {
  if (name in filling.named) return named([filling.named[name]].flat()[0], turn)
  const schema = resolved(unresolved, definitions)
  const inside = (field: string, part: Schema) => filled(field, part, turn, filling, definitions)
  if ("const" in schema) return schema.const
  const choices = chosen(schema)
  if (choices) return choices[turn % choices.length]
  if (schema.anyOf?.[0]) return inside(name, schema.anyOf[0])
  switch ([schema.type].flat()[0]) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, part]) => [field, inside(field, part)]),
      )
    case "array":
      return listed(schema.items ?? {}, filling).map((one) =>
        filled(name, schema.items ?? {}, turn, one, definitions),
      )
    case "boolean":
      return turn % 2 === 1
    case "number":
    case "integer":
      return Math.min(Math.max(1, schema.minimum ?? 1), schema.maximum ?? 1)
    case "string":
      return text(name, schema, filling)
    default:
      throw new Error(`say in test/kit/bodies.ts what ${name} may be: ${JSON.stringify(schema)}`)
  }
}

/** One filling for each entry of a list: as many as there are things that its entries name. */
function listed({ properties = {} }: Schema, filling: Filling): Filling[] {
  const several = Object.keys(properties).find((field) => Array.isArray(filling.named[field]))
  if (!several) return [filling]
  const things = filling.named[several] as readonly unknown[]
  return things.map((thing) => ({ ...filling, named: { ...filling.named, [several]: thing } }))
}

function text(name: string, { format, pattern, maxLength = 0 }: Schema, { day, write }: Filling): string {
  if (format === "date") return day
  if (format === "uuid") return NOBODY
  if (format === "email") return `${write(name)}@house.example`
  if (pattern && new RegExp(pattern).test(RHYTHM)) return RHYTHM
  if (format || pattern || maxLength < WORDS_LENGTH)
    throw new Error(`say in the test's \`named\` what stands in a field called ${name}`)
  return write(name)
}
