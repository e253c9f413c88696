import { takesVersion } from "../../src/platform/http/refusals.ts"
import { checkContract } from "../kit/contract.ts"
import { chosen } from "./choosing.ts"
import type { Ground } from "./ground.ts"
import { jsonText, type Look } from "./json.ts"
import type { Plan } from "./plans.ts"
import { lookIn } from "./there.ts"
import type { Sent } from "./wire.ts"

/** A plan among those who are there: the request it comes to. */
export function requestOf(plan: Plan, ground: Ground): Sent {
  const { operation, pick, likely } = plan
  const about = chosen(ground, operation, pick, likely)
  const { actor, delegation, promise, post, holding, planned, areaHandOver, showing, cycle } = about
  const look = lookIn(ground, actor, delegation, post)
  const ids = idsFor(operation.path, actor)
  const thing = promise ?? holding ?? post ?? planned ?? areaHandOver ?? showing ?? cycle
  const id = plan.id ?? thing?.id ?? ids?.[pick % Math.max(1, ids.length)] ?? delegation?.id ?? "no-id"
  const org = plan.org ?? actor.org
  const token = plan.id ?? ground.tokens[pick % ground.tokens.length] ?? "no-token"
  const path = operation.path
    .replace("{org}", () => inPath(org))
    .replace("{id}", () => inPath(id))
    .replace("{token}", () => inPath(token))
  const version = plan.version ?? `"${(promise ?? holding ?? areaHandOver ?? delegation)?.version ?? 1}"`
  const cookies = actor.visitor.cookies()
  const headers = {
    ...(cookies ? { Cookie: cookies } : {}),
    ...(takesVersion(operation) ? { "If-Match": version } : {}),
    ...plan.headers,
  }
  const body = plan.bytes ?? (plan.body === undefined ? null : Buffer.from(jsonText(plan.body, look)))
  const method = plan.method ?? operation.method.toUpperCase()
  return { method, path: path + queryIn(plan.query, look), headers, body: mayHaveBody(method) ? body : null }
}

function mayHaveBody(method: string): boolean {
  return !["GET", "HEAD", "TRACE"].includes(method)
}

function idsFor(path: string, { people, invitations, areas }: Ground["actors"][number]) {
  if (path.includes("/areas/{id}")) return areas
  if (path.includes("/people/{id}")) return people
  return path.includes("/invitations/{id}") ? invitations : undefined
}

/** In a path even nonsense has to be written in some letters; what has none is written as it came. */
function inPath(text: string): string {
  if (/^[\w-]+(\.[\w-]+)?$/.test(text)) return text
  const encoded = text.length % 2 === 0 ? text : encodeURIComponent(text.toWellFormed())
  return encoded.replace(
    /[^\x21-\x7e]/g,
    (char) => `%${char.charCodeAt(0).toString(16).slice(-2).padStart(2, "0")}`,
  )
}

function queryIn(query: Plan["query"], look: Look): string {
  const pairs = query.map(([name, value]) => {
    const text = typeof value === "string" ? value : jsonText(value, look).replace(/^"|"$/g, "")
    return `${inPath(name)}=${inPath(text.slice(0, 2_000))}`
  })
  return pairs.length > 0 ? `?${pairs.join("&")}` : ""
}

/** What came back, and what is wrong with it. */
export type Asked = {
  readonly plan: Plan
  readonly sent: Sent
  readonly status: number
  readonly fault: string | null
}

/** Asks once, and holds the answer against the document. A 5xx is always a fault. */
export async function ask(
  plan: Plan,
  ground: Ground,
  send: (sent: Sent) => Promise<Response>,
): Promise<Asked> {
  const sent = requestOf(plan, ground)
  const asked = { plan, sent }
  try {
    const response = await send(sent)
    const { status } = response
    if (status >= 500) return { ...asked, status, fault: `${status} ${await response.text()}` }
    await checkContract(sent.method, sent.path, response)
    return { ...asked, status, fault: null }
  } catch (error) {
    return { ...asked, status: 0, fault: (error as Error).stack ?? String(error) }
  }
}

/** A request as one reads it. */
export function told({ sent: { method, path, headers, body }, fault }: Asked): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value.slice(0, 120)}`)
  return [`${method} ${path.slice(0, 300)}`, ...lines, `  ${body?.subarray(0, 600)}`, `  → ${fault}`].join(
    "\n",
  )
}
