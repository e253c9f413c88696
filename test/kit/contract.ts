import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { PROBLEMS } from "../../src/features/problems.ts"
import { apiDocument } from "../../src/features/routes.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { describedRoutes } from "../../src/server.ts"

type Media = { readonly schema: object }
type Promised = { readonly content?: Readonly<Record<string, Media>> }
export type Document = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
export type DocumentedOperation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly "x-access": string
  readonly "x-refusals"?: readonly string[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, Promised & { readonly $ref?: string }>>
}

/** Every operation of the API, and the document made of them. */
export const OPERATIONS: readonly Operation[] = describedRoutes().map(({ operation }) => operation)
export const DOCUMENT: Document = apiDocument(describedRoutes()) as Document

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    date: /^\d{4}-\d\d-\d\d$/,
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    email: /^\S+@\S+$/,
    uri: /^https?:\/\/\S+$/,
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  },
})
ajv.addSchema({ ...DOCUMENT, $id: "leeway" }, "leeway", false, false)

/**
 * Compares one answer of the API with what its document promises.
 * @throws Error naming the operation and what is otherwise
 */
export async function checkContract(method: string, path: string, response: Response): Promise<void> {
  // Signing in answers in the words of the library it comes from.
  if (!/^\/(api|health)\//.test(path) || path.startsWith("/api/auth/")) return
  if (!response.ok) return checkProblem(method, path, response)
  const found = documented(method, path)
  if (!found) return
  const promised = found.operation.responses[response.status]
  const otherwise = (what: string) => new Error(`${method} ${path} answered ${response.status}: ${what}`)
  if (!promised) throw otherwise("the document knows no such answer")
  const [media] = Object.keys(promised.content ?? {})
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? undefined
  if (type !== media) throw otherwise(`${type} instead of ${media}`)
  if (media !== "application/json") return
  const valid = validator(
    `leeway#/paths/${[found.path, method.toLowerCase(), "responses", response.status].map(escaped).join("/")}/content/application~1json/schema`,
  )
  if (!valid(await response.clone().json())) throw otherwise(ajv.errorsText(valid.errors))
}

/** A refusal has a stable code, the status of that code, and a sentence for a person. */
async function checkProblem(method: string, path: string, response: Response): Promise<void> {
  const body = (await response.clone().json()) as { code: string; detail: string; status: number }
  const valid = validator("leeway#/components/schemas/Problem")
  const faults = [
    response.headers.get("Content-Type") === "application/problem+json" ? "" : "is no problem+json",
    valid(body) ? "" : ajv.errorsText(valid.errors),
    PROBLEMS[body.code]?.status === response.status ? "" : `${body.code} has another status`,
    body.status === response.status ? "" : "the body says another status",
    /^[\p{Lu}\d].*[.?]$/su.test(body.detail) ? "" : `no sentence: ${body.detail}`,
  ].filter(Boolean)
  if (faults.length > 0) throw new Error(`${method} ${path} refused: ${faults.join("; ")}`)
}

const PATHS = Object.keys(DOCUMENT.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
}))

function documented(method: string, path: string) {
  const pathname = path.split("?")[0] ?? ""
  const found = PATHS.find(({ pattern }) => pattern.test(pathname))
  const operation = found && DOCUMENT.paths[found.path]?.[method.toLowerCase()]
  return operation ? { path: found.path, operation } : null
}

const compiled = new Map<string, ValidateFunction>()

function validator($ref: string): ValidateFunction {
  const known = compiled.get($ref) ?? ajv.compile({ $ref })
  compiled.set($ref, known)
  return known
}

function escaped(part: string | number): string {
  return encodeURIComponent(String(part).replaceAll("~", "~0").replaceAll("/", "~1"))
}
