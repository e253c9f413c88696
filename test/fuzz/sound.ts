import fc from "fast-check"
import { resolved, type Schema } from "../kit/schemas.ts"
import { Known } from "./json.ts"

type Arb = fc.Arbitrary<unknown>

/** What a field is likely to want that its schema cannot say: something that is there already. */
const THERE = [
  "criterion",
  "flag",
  "message",
  "round",
  "number",
  "terms",
  "tripwire",
  "call",
  "line",
  "stepIn",
  "on",
  "judgements",
  "doubts",
  "comment",
  "wording",
  "token",
  "email",
  "password",
  "zone",
  "seenBy",
  "week",
]

/** A step-in was on a day that is over; a tripwire has its day before it. */
const WITHIN: Readonly<Record<string, string>> = { "tripwires.on": "day" }

/** Values that a schema of the document allows. */
export function soundFor(schema: Schema, name = ""): Arb {
  if (THERE.includes(name))
    return fc.oneof({ weight: 4, arbitrary: known(name) }, { weight: 1, arbitrary: shaped(schema, name) })
  return shaped(schema, name)
}

function known(name: string): Arb {
  return fc.nat(1000).map((pick) => new Known(name, pick))
}

function shaped(given: Schema, name: string): Arb {
  const schema = resolved(given)
  const oneOf = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (oneOf)
    return fc.oneof(
      ...oneOf.map((one) => ({ weight: one.type === "null" ? 1 : 4, arbitrary: soundFor(one, name) })),
    )
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  if ("const" in schema) return fc.constant(schema.const)
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  return fc.oneof(...types.map((type) => typed(String(type), schema, name)))
}

function typed(type: string, schema: Schema, name: string): Arb {
  switch (type) {
    case "null":
      return fc.constant(null)
    case "boolean":
      return fc.boolean()
    case "integer":
    case "number":
      return number(schema)
    case "array":
      return fc.array(soundFor(schema.items as Schema, name), {
        minLength: Number(schema.minItems ?? 0),
        size: "small",
        maxLength: Math.min(3, Number(schema.maxItems ?? 3)),
      })
    case "object":
      return object(schema, name)
    default:
      return text(schema, name)
  }
}

/** Mostly what a person would write; seldom all there is room for. */
function number({ minimum = 0, maximum = 1e9, multipleOf = 1 }: Schema): Arb {
  const [least, most, step] = [Number(minimum), Number(maximum), Number(multipleOf)]
  const first = Math.ceil(Math.max(least, -1) / step)
  const small = fc.integer({ min: first, max: Math.floor(Math.min(most, least + 4) / step) })
  const any = fc.integer({ min: first, max: Math.min(Math.floor(most / step), 2 ** 31 - 1) })
  const value = fc.oneof({ weight: 6, arbitrary: small }, { weight: 1, arbitrary: any })
  return value.map((count) => Number((count * step).toFixed(2)))
}

function object({ properties = {}, required = [] }: Schema, within: string): Arb {
  const parts = Object.entries(properties as Record<string, Schema>)
  const needed = required as readonly string[]
  const arbs = Object.fromEntries(
    parts.map(([name, schema]) => [name, soundFor(schema, WITHIN[`${within}.${name}`] ?? name)]),
  )
  const some = { requiredKeys: Object.keys(arbs).filter((name) => needed.includes(name)) }
  return fc.oneof({ weight: 3, arbitrary: fc.record(arbs) }, { weight: 2, arbitrary: fc.record(arbs, some) })
}

function text({ format, pattern, minLength = 0, maxLength = 60 }: Schema, name: string): Arb {
  if (format === "date") return known("day")
  if (format === "uuid")
    return fc.oneof(
      { weight: 5, arbitrary: known(name === "about" ? "party" : "person") },
      { weight: 1, arbitrary: fc.uuid() },
    )
  if (format === "email") return fc.nat(9999).map((count) => `Someone.${count}@house.example`)
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern))
  if (name === "currency") return fc.constantFrom("EUR", "USD", "JPY")
  const length = { minLength: Number(minLength), maxLength: Math.min(Number(maxLength), 60) }
  const plain = fc.string({ ...length, unit: "grapheme-ascii" })
  const any = fc.string({ ...length, unit: "binary" })
  return fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: any })
}
