import fc from "fast-check"
import { operationId } from "../../src/platform/http/document.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { DOCUMENT, OPERATIONS, type Parameter } from "../kit/contract.ts"
import type { Schema } from "../kit/schemas.ts"
import { headersOf, hostileHeaders, soundHeaders, VERSIONS } from "./headers.ts"
import { hostileBytes, hostileText, hostileValue, mutated } from "./hostile.ts"
import { soundFor } from "./sound.ts"

/** A request before it is known who is there: everything chosen, nothing looked up. */
export type Plan = {
  readonly operation: Operation
  /** Chooses who asks, and about what. */
  readonly pick: number
  /** Looks for somebody to whom the act is open. */
  readonly likely: boolean
  readonly method: string | null
  readonly body: unknown
  readonly bytes: Buffer | null
  readonly org: string | null
  readonly id: string | null
  readonly query: readonly (readonly [string, unknown])[]
  readonly version: string | null
  readonly headers: Readonly<Record<string, string>>
}

/** Requests to every operation of the document: sound, nearly sound, and not sound at all. */
export const plans: fc.Arbitrary<Plan> = fc
  .oneof(
    ...OPERATIONS.map((operation) => ({ weight: weightOf(operation), arbitrary: fc.constant(operation) })),
  )
  .chain(planOf)

/** Whoever leaves or signs out asks for nothing more; too many, and nobody is there to ask. */
function weightOf(operation: Operation): number {
  return leaves(operation) ? 3 : 10
}

export function leaves(operation: Operation): boolean {
  const ends = ["postPeopleOneLeavings", "postOwnDataErasures", "postAuthSignOut"]
  return ends.includes(operationId(operation))
}

/** A request that a person might send: what the document asks for, by somebody to whom the act is open. */
export function soundPlan(operation: Operation): fc.Arbitrary<Plan> {
  return fc.record(soundParts(operation)) as fc.Arbitrary<Plan>
}

function planOf(operation: Operation): fc.Arbitrary<Plan> {
  const clean = soundParts(operation)
  const queries = queriesOf(operation)
  const body = bodyOf(operation) ? clean.body.chain(mutated) : fc.constant(undefined)
  const bent = { ...clean, body, query: fc.oneof(queryOf(queries), junk) }
  const hostile = {
    ...bent,
    likely: fc.boolean(),
    method: seldom(fc.constantFrom("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "GET", "POST")),
    bytes: seldom(hostileBytes),
    org: seldom(hostileText),
    id: seldom(hostileText),
    query: fc.oneof(queryOf(queries), junk),
    version: sometimes(fc.constantFrom(...VERSIONS)),
    headers: fc.oneof(headersOf(operation, soundHeaders), headersOf(operation, hostileHeaders)),
  }
  return fc.oneof(
    { weight: 4, arbitrary: soundPlan(operation) },
    { weight: 3, arbitrary: fc.record(bent) },
    { weight: 4, arbitrary: fc.record(hostile) },
  ) as fc.Arbitrary<Plan>
}

function soundParts(operation: Operation) {
  const schema = bodyOf(operation)
  return {
    operation: fc.constant(operation),
    pick: fc.nat(1_000_000),
    likely: fc.constant(true),
    method: fc.constant(null),
    body: schema ? soundFor(schema) : fc.constant(undefined),
    bytes: fc.constant(null),
    org: fc.constant(null),
    id: fc.constant(null),
    query: queryOf(queriesOf(operation)),
    version: fc.constant(null),
    headers: headersOf(operation, soundHeaders),
  }
}

function bodyOf({ path, method }: Operation): Schema | undefined {
  const documented = DOCUMENT.paths[path]?.[method]
  return documented?.requestBody?.content["application/json"]?.schema as Schema | undefined
}

function queriesOf({ path, method }: Operation): readonly Parameter[] {
  return (DOCUMENT.paths[path]?.[method]?.parameters ?? []).filter((parameter) => parameter.in === "query")
}

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<[string, unknown][]> {
  const pairs = parameters.map(({ name, schema }) =>
    fc.oneof(soundFor(schema as Schema, name), hostileValue).map((value): [string, unknown] => [name, value]),
  )
  return fc.tuple(...pairs).chain((all) => fc.subarray(all))
}

const junk: fc.Arbitrary<[string, unknown][]> = fc.array(
  fc.tuple(fc.oneof(hostileText, fc.constantFrom("cursor", "limit", "with", "stage")), hostileText),
  { maxLength: 4 },
)

function seldom<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 1 }).chain((one) => fc.constantFrom(null, null, one))
}

function sometimes<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 1 })
}
