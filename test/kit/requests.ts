import { NOUNS, type Noun } from "../../src/features/delegation/acts.ts"
import type { Operation } from "../../src/platform/http/operation.ts"
import { flour } from "./samples.ts"

/** Who and what stands in the braces of a path, and in the bodies. */
export type Named = { readonly org: string; readonly id: string; readonly person: string }

const TERMS = flour("2026-03-02")
const TEXT = "Something that was written."
const judged = [{ criterion: "s1", met: true }]
const round = { terms: TERMS }

/** A body that each act takes, whether or not it is open. */
const ACT_BODIES: Record<Noun, object> = {
  terms: { terms: TERMS },
  discards: {},
  offers: {},
  "counter-offers": round,
  "back-briefs": { round: 1, text: TEXT },
  "back-brief-confirmations": {},
  "back-brief-corrections": { text: TEXT },
  commitments: { round: 1 },
  declines: {},
  withdrawals: {},
  "check-ins": { course: "on-course" },
  "shown-notes": { text: TEXT },
  flags: { what: TEXT },
  "flag-receipts": { flag: "flag-1", answer: "carry-on" },
  messages: { kind: "reply", text: TEXT },
  "help-requests": { text: TEXT },
  "help-answers": { message: "message-1", takenUp: true },
  "hand-backs": { reason: TEXT },
  cancellations: { cause: TEXT },
  "cancellation-views": { text: TEXT },
  outcomes: {},
  "outcome-confirmations": {},
  "outcome-disputes": { doubts: [{ criterion: "s1", met: false, reason: TEXT }] },
  "outcome-revisions": { judgements: judged },
  "outcome-acceptances": {},
  "outcome-stands": {},
  closures: {},
}

const TOKEN = `tidewater.${"a".repeat(32)}`
const OTHER_BODIES: Record<string, (named: Named) => object> = {
  "/api/organisations": () => ({ name: "Elsewhere", yourName: "Nobody", zone: "UTC" }),
  "/api/examples": () => ({}),
  "/api/invitation-readings": () => ({ token: TOKEN }),
  "/api/invitation-acceptances": () => ({ token: TOKEN, zone: "UTC" }),
  "/api/o/{org}/settings": () => ({ threshold: 19 }),
  "/api/o/{org}/viewpoints": ({ person }) => ({ person }),
  "/api/o/{org}/people/{id}": () => ({ name: "Somebody else" }),
  "/api/o/{org}/people/{id}/leavings": () => ({}),
  "/api/o/{org}/invitations": () => ({ name: "Dan", address: "dan@house.example" }),
  "/api/o/{org}/delegations": () => round,
  "/api/o/{org}/requests": ({ person }) => ({ ...round, leader: person }),
  "/api/o/{org}/delegations/{id}/notes": () => ({ text: TEXT }),
}

/**
 * A well-formed request to an operation, so that nothing but who asks decides what comes back.
 * @throws Error for an operation that nobody has written a body for
 */
export function requestTo(operation: Operation, named: Named): [path: string, init: RequestInit] {
  const path = operation.path.replace("{org}", named.org).replace("{id}", named.id)
  const method = operation.method.toUpperCase()
  if (!operation.body) return [path, { method }]
  const headers = {
    "Content-Type": "application/json",
    ...(operation.conditional ? { "If-Match": '"1"' } : {}),
  }
  return [path, { method, headers, body: JSON.stringify(bodyOf(operation, named)) }]
}

function bodyOf({ path }: Operation, named: Named): object {
  const noun = NOUNS.find((noun) => path === `/api/o/{org}/delegations/{id}/${noun}`)
  const body = noun ? ACT_BODIES[noun] : OTHER_BODIES[path]?.(named)
  if (!body) throw new Error(`write a body for ${path} here`)
  return body
}
