import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { PROBLEMS } from "../../src/features/problems.ts"
import { apiDocument } from "../../src/features/routes.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { ANYWHERE } from "../../src/platform/http/refusals.ts"
import { describedRoutes } from "../../src/server.ts"

type Media = { readonly schema: object }
type Promised = { readonly content?: Readonly<Record<string, Media>> }
export type Document = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
export type Parameter = {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: object
}
export type DocumentedOperation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly "x-access": string
  readonly "x-refusals": readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<
    Record<string, Promised & { readonly $ref?: string; readonly description?: string }>
  >
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

/** What is served beside the operations: the document itself, and the pages to browse it. */
const BESIDE = /^\/api\/(openapi\.json|docs(\/[^/]*)?)$/
/** Opened instead of asked, it leads to a page. */
const LEADS_ON = /^(GET|HEAD) \/api\/unsubscriptions\/[^/]+$/

/**
 * Compares one answer of the API with what its document promises: its status, its type, its body, its code. What
 * the document does not know must be refused.
 * @throws Error naming the operation and what is otherwise
 */
export async function checkContract(method: string, path: string, response: Response): Promise<void> {
  const pathname = decoded(path.split("?")[0] ?? "")
  if (!/^\/(api|health)(\/|$)/.test(pathname) || BESIDE.test(pathname)) return
  if (LEADS_ON.test(`${method} ${pathname}`) && response.status === 303) return
  const faults = await faultsOf(method, pathname, response)
  if (faults.length > 0)
    throw new Error(`${method} ${path} answered ${response.status}: ${faults.join("; ")}`)
}

async function faultsOf(method: string, path: string, response: Response): Promise<string[]> {
  // An answer to HEAD is that to GET, without its body.
  if (method === "HEAD") return response.status < 500 ? [] : ["a mistake of ours"]
  const found = documented(method, path)
  if (!response.ok) return problemFaults(found?.operation, response)
  if (!found) return ["the document knows no such operation"]
  return successFaults(found, method, response)
}

type Found = { readonly path: string; readonly operation: DocumentedOperation }

async function successFaults({ path, operation }: Found, method: string, response: Response) {
  const promised = operation.responses[response.status]
  if (!promised) return ["the document knows no such answer"]
  const [media] = Object.keys(promised.content ?? {})
  const type = typeOf(response)
  if (type !== media) return [`${type} instead of ${media}`]
  if (media !== "application/json") return []
  const place = [path, method.toLowerCase(), "responses", response.status].map(escaped).join("/")
  const valid = validator(`leeway#/paths/${place}/content/application~1json/schema`)
  return valid(await response.clone().json()) ? [] : [ajv.errorsText(valid.errors)]
}

/** A refusal has a code that this operation may give, the status of that code, and a sentence for a person. */
async function problemFaults(operation: DocumentedOperation | undefined, response: Response) {
  const type = response.headers.get("Content-Type")
  if (type !== "application/problem+json") return [`${type} instead of problem+json`]
  const body = (await response.clone().json()) as { code: string; detail: string; status: number }
  const valid = validator("leeway#/components/schemas/Problem")
  const promised = [...ANYWHERE, ...(operation?.["x-refusals"] ?? [])]
  return [
    valid(body) ? "" : ajv.errorsText(valid.errors),
    promised.includes(body.code) ? "" : `nobody said that it may refuse with ${body.code}`,
    PROBLEMS[body.code]?.status === response.status ? "" : `${body.code} has another status`,
    body.status === response.status ? "" : "the body says another status",
    /^[\p{Lu}\d].*[.?]$/su.test(body.detail) ? "" : `no sentence: ${body.detail}`,
  ].filter(Boolean)
}

function typeOf(response: Response): string | undefined {
  return response.headers.get("Content-Type")?.split(";")[0] ?? undefined
}

const PATHS = Object.keys(DOCUMENT.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
}))

/** The operation of the document that an address belongs to. */
export function documented(method: string, path: string): Found | null {
  const found = PATHS.find(({ pattern }) => pattern.test(path))
  const operation = found && DOCUMENT.paths[found.path]?.[method.toLowerCase()]
  return operation ? { path: found.path, operation } : null
}

/** As the router reads it: `/api/%6de` is `/api/me`. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
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
