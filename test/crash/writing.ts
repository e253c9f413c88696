import { randomUUID } from "node:crypto"
import type { DelegationView } from "../../src/client/client.ts"
import type { Member } from "../kit/house.ts"
import { send } from "../kit/sending.ts"
import type { People } from "./people.ts"

/** What came back: a yes, a no with a reason, or nothing that tells. */
export type Fate = "acknowledged" | "refused" | "unknown"

/** A move as it was sent, in words that nobody else uses, so that it can be looked for. */
export type Move = {
  readonly by: Member
  readonly path: string
  readonly body: object
  readonly headers: Readonly<Record<string, string>>
  readonly key: string
  readonly text: string
  fate: Fate
}

/** Everything that was sent in one round, and who is still sending. */
export type Writing = {
  readonly moves: readonly Move[]
  acknowledged(): number
  /** Lets each finish what they are at. */
  stop(): Promise<void>
}

/** Lets writers make moves as fast as they are acknowledged, each until something is not. */
export function startWriting({ maya, ana, held }: People): Writing {
  const moves: Move[] = []
  let over = false
  const make = async (by: Member, path: string, body: (text: string) => object, version?: number) => {
    const move = moveOf(by, path, body, version)
    moves.push(move)
    return sent(move)
  }
  const going = () => !over
  const writers = [
    ...[maya, ana, maya, ana].map((by) => drafting(by, make, going)),
    ...held.flatMap((id) => [talking(maya, id, make, going), talking(ana, id, make, going)]),
  ]
  return {
    moves,
    acknowledged: () => moves.filter(({ fate }) => fate === "acknowledged").length,
    async stop() {
      over = true
      await Promise.all(writers)
    },
  }
}

type Make = (
  by: Member,
  path: string,
  body: (text: string) => object,
  version?: number,
) => Promise<DelegationView | Fate>

function moveOf(by: Member, path: string, body: (text: string) => object, version?: number): Move {
  const key = randomUUID()
  const text = `Written as ${key}`
  const seen = version === undefined ? undefined : { "If-Match": `"${version}"` }
  const headers = { "Idempotency-Key": key, ...seen }
  return { by, path: `/api/o/${by.org}${path}`, body: body(text), headers, key, text, fate: "unknown" }
}

/** Sends a move, for the first time or again, and notes what came of it. */
export async function sent(move: Move): Promise<DelegationView | Fate> {
  move.fate = "unknown"
  const response = await send(move.by, move.path, move.body, move.headers).catch(unlessCut)
  const view = (await response?.json().catch(unlessCut)) as DelegationView | undefined
  if (!response || !view || response.status >= 500) return move.fate
  move.fate = response.ok ? "acknowledged" : "refused"
  return response.ok ? view : move.fate
}

/** What it looks like from outside when the program at the other end dies. */
function unlessCut(error: unknown): undefined {
  if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
}

/** Drafts, and rewrites each draft a few times. */
async function drafting(by: Member, make: Make, going: () => boolean): Promise<void> {
  const terms = (outcome: string) => ({ terms: { outcome } })
  while (going()) {
    let seen = await make(by, "/delegations", terms)
    for (let again = 0; again < 3 && going() && typeof seen !== "string"; again++)
      seen = await make(by, `/delegations/${seen.id}/terms`, terms, seen.version)
    if (typeof seen === "string") return
  }
}

/** Speaks about what is held, two at once: whoever saw an old version is refused, looks and goes on. */
async function talking(by: Member, id: string, make: Make, going: () => boolean): Promise<void> {
  let version = 0
  for (let count = 0; going(); count++) {
    const [noun, body] = SAID[count % SAID.length] as (typeof SAID)[number]
    const seen = await make(by, `/delegations/${id}/${noun}`, body, version)
    if (seen === "unknown") return
    version = typeof seen === "string" ? await versionOf(by, id) : seen.version
  }
}

function versionOf(by: Member, id: string): Promise<number> {
  return by.at.delegation(id).then(
    ({ version }) => version,
    () => 0,
  )
}

/** The last two are the delegate's alone; from the leader they are refused. */
const SAID = [
  ["messages", (text: string) => ({ kind: "reply", text })],
  ["flags", (what: string) => ({ what })],
  ["check-ins", (text: string) => ({ course: "on-course", text })],
] as const
