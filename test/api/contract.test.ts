import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { PROBLEMS } from "../../src/features/problems.ts"
import { ANYWHERE } from "../../src/platform/http/refusals.ts"
import { changesOf } from "../kit/changes.ts"
import { DOCUMENT, type DocumentedOperation, OPERATIONS } from "../kit/contract.ts"
import { resolved, type Schema, schemasIn } from "../kit/schemas.ts"

// The rules of the document that every answer in the other tests is held against (test/kit/contract.ts).

const operations = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, path, operation] as const,
  ),
)
const text = JSON.stringify(DOCUMENT)

test("the committed document is the one these operations make", () => {
  const committed = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"))
  const changes = changesOf(committed, JSON.parse(text))
  expect(
    changes,
    `${changes.join("\n")}\n\nIf this is meant: npm run openapi, and commit openapi.json.`,
  ).toEqual([])
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
  expect(path.split("/").slice(1)).toEqual(path.match(/(?<=\/)([a-z]+(-[a-z]+)*|\{[a-z]+\})(?=\/|$)/g))
  expect(["anyone", "signed-in", "person", "administrator"]).toContain(operation["x-access"])
  expect(Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status))).toHaveLength(1)
  expect(namesIn(operation, "path")).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
})

test.each(operations)(
  "%s names each status it refuses with, and the codes that have it",
  (_, __, operation) => {
    const { default: otherwise, ...known } = operation.responses
    expect(otherwise).toEqual({ $ref: "#/components/responses/Problem" })
    const refusals = Object.entries(known).filter(([status]) => !status.startsWith("2"))
    for (const [status, { $ref, description = "" }] of refusals) {
      expect($ref).toBe("#/components/responses/Problem")
      expect(description.split(", ").map((code) => [code, PROBLEMS[code]?.status])).toEqual(
        description.split(", ").map((code) => [code, Number(status)]),
      )
    }
    expect(refusals.flatMap(([, { description = "" }]) => description.split(", ")).toSorted()).toEqual(
      operation["x-refusals"].toSorted(),
    )
  },
)

/** What the rules know and nobody can hear, because the shape of what is sent says it first. */
const NEVER_HEARD = ["rhythm-unknown", "invitation-needs-an-address", "organisation-exists"]

test("every code of the table may be heard somewhere, or is known never to be", () => {
  const heard = new Set([...ANYWHERE, ...operations.flatMap(([, , operation]) => operation["x-refusals"])])
  expect(Object.keys(PROBLEMS).filter((code) => !heard.has(code))).toEqual(NEVER_HEARD.toSorted(inTable))
  expect(operations.filter(([, , { "x-refusals": codes }]) => new Set(codes).size < codes.length)).toEqual([])
})

function inTable(one: string, other: string): number {
  const codes = Object.keys(PROBLEMS)
  return codes.indexOf(one) - codes.indexOf(other)
}

function namesIn({ parameters }: DocumentedOperation, place: string): string[] {
  return parameters.filter((parameter) => parameter.in === place).map(({ name }) => name)
}

test("a version is named in every move on a delegation, a promise, a holding or an area on its way, and nowhere else", () => {
  const conditional = operations
    .filter(([, , operation]) => namesIn(operation, "header").includes("If-Match"))
    .map(([, path]) => path)
  const onOne = ([, path]: (typeof operations)[number]) =>
    /^\/api\/o\/\{org\}\/(promises|holdings|area-hand-overs)\/\{id\}\//.test(path)
  const acts = operations.filter((one) => one[2].tags[0] === "Acts" || onOne(one))
  expect(acts.every((one) => onOne(one) || one[1].startsWith("/api/o/{org}/delegations/{id}/"))).toBe(true)
  expect(conditional.toSorted()).toEqual(acts.map(([, path]) => path).toSorted())
})

/** A session or an example is made anew each time; a second one harms nobody. Looking for lessons writes nothing. */
const ANEW = ["postAuthSignUpEmail", "postAuthSignInEmail", "postNearestLessons", "postExamples"]

test("every write takes an Idempotency-Key, save what happens anew each time", () => {
  const without = operations.filter(
    ([name, , operation]) =>
      !name.startsWith("GET") && !namesIn(operation, "header").includes("Idempotency-Key"),
  )
  expect(without.map(([, , { operationId }]) => operationId)).toEqual(ANEW)
})

test("every reference leads somewhere, and every schema is used", () => {
  const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? ""))
  const missing = [...references].filter(
    (path) =>
      path.split("/").reduce<unknown>((place, key) => (place as Record<string, unknown>)?.[key], DOCUMENT) ===
      undefined,
  )
  expect(missing).toEqual([])
  const schemas = Object.keys(DOCUMENT.components.schemas)
  expect(schemas.filter((name) => !references.has(`components/schemas/${name}`))).toEqual([])
})

const inputs = operations.flatMap(([, , { requestBody, parameters }]) => schemasIn([requestBody, parameters]))
const answers = operations.flatMap(([, , { responses }]) => Object.values(responses))
const outputs = schemasIn(answers)

test("every text that comes in has an end, and no list is endless", () => {
  const bodies = operations.flatMap(([, , { requestBody }]) => schemasIn(requestBody))
  expect(
    bodies.filter(
      ({ schema }) =>
        isText(schema.type) &&
        !("maxLength" in schema || "enum" in schema || "format" in schema || "pattern" in schema),
    ),
  ).toEqual([])
  expect(bodies.filter(({ schema }) => schema.type === "array" && !("maxItems" in schema))).toEqual([])
})

test("what comes in may hold more than is known; what goes out may not, save what a problem adds", () => {
  const objects = (placed: typeof inputs) => placed.filter(({ schema }) => schema.type === "object")
  expect(objects(inputs).filter(({ schema }) => "additionalProperties" in schema)).toEqual([])
  const open = objects(outputs).filter(({ schema }) => schema.additionalProperties !== false)
  expect(open.map(({ schema }) => schema)).toEqual([DOCUMENT.components.schemas.Problem])
})

const plain = ({ type, enum: values }: Schema) => isText(type) && !values
const isText = (type: unknown) => type === "string" || (Array.isArray(type) && type.includes("string"))

test("a day or an instant says that it is one", () => {
  const times = [...inputs, ...outputs].filter(
    ({ name, schema }) =>
      plain(schema) &&
      /^(at|now|day|due|since|from|to|until|expires)$|[a-z](By|At|Since|CheckIns?)$/.test(name) &&
      name !== "invitedBy",
  )
  expect(times.length).toBeGreaterThan(20)
  expect(times.filter(({ schema }) => !["date", "date-time"].includes(String(schema.format)))).toEqual([])
})

// What a party said yes to has an instant by the name of the party.
test("an id is a uuid, or says how it is written", () => {
  const ids = outputs.filter(
    ({ name, schema }) => plain(schema) && /^(id|person|delegation|delegate|leader|manager)$/.test(name),
  )
  expect(ids.length).toBeGreaterThan(10)
  expect(
    ids.filter(
      ({ schema }) => !["uuid", "date-time"].includes(String(schema.format)) && !("pattern" in schema),
    ),
  ).toEqual([])
})

test("a list comes in pages, and nothing else has a cursor", () => {
  const pages = operations.filter(([, , { responses }]) => "items" in (propertiesOf(responses[200]) ?? {}))
  for (const [, , { responses }] of pages)
    expect(Object.keys(propertiesOf(responses[200]) ?? {})).toEqual(["items", "next"])
  const withCursor = operations.filter(([, , operation]) => namesIn(operation, "query").includes("cursor"))
  expect(withCursor.filter((operation) => !pages.includes(operation))).toEqual([])
  expect(answers.filter((answer) => schemaOf(answer)?.type === "array")).toEqual([])
})

test("what is larger than a few fields has a name, save the acts, whose table names them", () => {
  const whole = operations.flatMap(([name, , { responses, requestBody, tags }]) =>
    [...Object.values(responses), ...(tags[0] === "Acts" ? [] : [requestBody])].map(
      (media) => [name, contentOf(media)] as const,
    ),
  )
  const inline = whole.filter(([, schema]) => schema && !("$ref" in schema))
  expect(inline.filter(([, schema]) => Object.keys(schema?.properties ?? {}).length > 3)).toEqual([])
})

type Media = { readonly content?: Readonly<Record<string, { readonly schema: object }>> }

function contentOf(media: Media | undefined): Schema | undefined {
  return media?.content?.["application/json"]?.schema as Schema | undefined
}

function schemaOf(media: Media | undefined): Schema | undefined {
  const schema = contentOf(media)
  return schema && resolved(schema)
}

function propertiesOf(media: Media | undefined): object | undefined {
  return schemaOf(media)?.properties as object | undefined
}
