import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { PROBLEMS } from "../../src/features/problems.ts"
import { DOCUMENT, type DocumentedOperation, OPERATIONS } from "../kit/contract.ts"

// What every answer in the other tests is held against (test/kit/contract.ts).

const operations = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, path, operation] as const,
  ),
)
const text = JSON.stringify(DOCUMENT)
const schemas = Object.keys(DOCUMENT.components.schemas)

test("the committed document is the one these operations make; `npm run openapi` writes it anew", () => {
  const committed = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8")
  expect(JSON.parse(committed), "run `npm run openapi` and commit openapi.json").toEqual(JSON.parse(text))
})

test("it is OpenAPI 3.1, and holds every operation once", () => {
  expect(DOCUMENT.openapi).toMatch(/^3\.1\./)
  expect(operations).toHaveLength(OPERATIONS.length)
  const ids = operations.map(([, , { operationId }]) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+[A-Za-z]*$/.test(id))).toEqual([])
})

test.each(operations)("%s says what it does, for whom, and how it refuses", (_, path, operation) => {
  expect(operation.summary).toMatch(/^[A-Z].*\.$/)
  expect(operation.tags).toHaveLength(1)
  expect(["anyone", "signed-in", "person", "administrator"]).toContain(operation["x-access"])
  expect(operation.responses.default).toEqual({ $ref: "#/components/responses/Problem" })
  expect(Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status))).toHaveLength(1)
  expect(namesIn(operation, "path")).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  for (const code of operation["x-refusals"] ?? []) expect(PROBLEMS).toHaveProperty([code])
})

function namesIn({ parameters }: DocumentedOperation, place: string): string[] {
  return parameters.filter((parameter) => parameter.in === place).map(({ name }) => name)
}

test("a version is named in every move on a delegation, and nowhere else", () => {
  const conditional = operations
    .filter(([, , operation]) => namesIn(operation, "header").includes("If-Match"))
    .map(([, path]) => path)
  expect(conditional.every((path) => path.startsWith("/api/o/{org}/delegations/{id}/"))).toBe(true)
  expect(conditional).toHaveLength(operations.filter(([, , { tags }]) => tags[0] === "Acts").length)
})

test("every write takes an Idempotency-Key", () => {
  const without = operations.filter(
    ([name, , operation]) =>
      !name.startsWith("GET") && !namesIn(operation, "header").includes("Idempotency-Key"),
  )
  expect(without).toEqual([])
})

test("every reference leads somewhere, and every schema is used", () => {
  const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? ""))
  const missing = [...references].filter(
    (path) =>
      path.split("/").reduce<unknown>((place, key) => (place as Record<string, unknown>)?.[key], DOCUMENT) ===
      undefined,
  )
  expect(missing).toEqual([])
  expect(schemas.filter((name) => !references.has(`components/schemas/${name}`))).toEqual([])
})

test("every text that comes in has an end, and no list is endless", () => {
  const inputs = operations.flatMap(([, , operation]) => schemasIn(operation.requestBody))
  expect(
    inputs.filter(
      (schema) =>
        schema.type === "string" &&
        !("maxLength" in schema || "enum" in schema || "format" in schema || "pattern" in schema),
    ),
  ).toEqual([])
  expect(inputs.filter((schema) => schema.type === "array" && !("maxItems" in schema))).toEqual([])
})

/** Every schema below a value, through its references. */
function schemasIn(value: unknown, seen = new Set<unknown>()): Record<string, unknown>[] {
  if (value === null || typeof value !== "object" || seen.has(value)) return []
  seen.add(value)
  const schema = value as Record<string, unknown>
  const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? "") : ""
  return [
    schema,
    ...schemasIn(DOCUMENT.components.schemas[name], seen),
    ...Object.values(schema).flatMap((part) => schemasIn(part, seen)),
  ]
}
