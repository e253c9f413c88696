import { inForceSince } from "../../domain/delegation/delegation.ts"
import { owedCheckIns, unanswered } from "../../domain/delegation/rhythm.ts"
import { absenceOf } from "../../domain/person/person.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import { type Tx, transact } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { Signer } from "../../platform/http/signed.ts"
import { type AppRoute, type House, STEADY, writing } from "../context.ts"
import { move } from "../delegation/move.ts"
import { type DelegationRecord, delegationOf } from "../delegation/queries.ts"
import { names, personRow } from "../person/queries.ts"
import { type CheckInLink, opened } from "./check-in-link.ts"
import { CheckInLinkInput, CheckInLinkRead, LinkedCheckIn } from "./schema.ts"

const REFUSALS = [
  "link-not-ours",
  "check-in-link-expired",
  "check-in-given",
  "check-in-not-owed",
  "person-has-left",
] as const

/** A check-in from a mail, without signing in: what the link is for, and saying it. */
export function linkedCheckInRoutes(house: House, signer: Signer): AppRoute[] {
  return [read(house, signer), give(house, signer)]
}

/** Reading changes nothing: whatever follows links in mails may do it as often as it likes. */
function read(house: House, signer: Signer): AppRoute {
  const operation = {
    method: "post",
    path: "/api/check-in-link-readings",
    tag: "Mail",
    summary: "What a link from a mail is for, for whoever holds it.",
    access: "anyone",
    body: CheckInLinkInput,
    refusals: REFUSALS,
    answer: { status: 200, schema: CheckInLinkRead },
  } as const
  return route(operation, ({ body }) => {
    const link = holding(signer, body.token, house.now())
    const { org, delegation, delegate, course } = link
    return transact(house.database, { org, actor: delegate }, async (tx) => {
      const found = await owed(tx, link, house.now())
      if (isRefusal(found)) return refuseWith(found.code)
      const { leader } = found.state
      const called = await names(tx, [leader, delegate])
      const name = (id: string) => called.get(id) ?? null
      return { body: { org, delegation, whose: name(delegate), toWhom: name(leader), course } }
    })
  })
}

function give(house: House, signer: Signer): AppRoute {
  const operation = {
    method: "post",
    path: "/api/linked-check-ins",
    tag: "Mail",
    summary: "Say how it goes, with a link from a mail. It works once.",
    access: "anyone",
    body: LinkedCheckIn,
    refusals: REFUSALS,
    answer: { status: 204 },
  } as const
  return route(operation, ({ body }) => {
    const at = house.now()
    const link = holding(signer, body.token, at)
    const scope = { org: link.org, actor: link.delegate, hold: STEADY }
    return writing(house, scope, async (tx) => {
      // Of two presses at once the second finds what the first has said.
      await tx.query("select 1 from delegation where org = $1 and id = $2 for update", [
        tx.org,
        link.delegation,
      ])
      const found = await owed(tx, link, at)
      if (isRefusal(found)) return found
      const word = { text: null, criterion: null, moneyUsed: null, effort: null }
      const stamp = { by: link.delegate, at }
      const said = await move(tx, found.id, { ...stamp, type: "check-in", course: body.course, ...word })
      return isRefusal(said) ? (said as Refusal) : {}
    })
  })
}

function holding(signer: Signer, token: string, now: At): CheckInLink {
  const link = opened(signer, token) ?? refuseWith("link-not-ours")
  return link.until <= now ? refuseWith("check-in-link-expired") : link
}

/** The delegation, where this very check-in is still waited for. */
async function owed(tx: Tx, link: CheckInLink, now: At): Promise<DelegationRecord | Refusal> {
  const person = await personRow(tx, link.delegate)
  if (!person || person.state.left) return refuse("person-has-left")
  const found = await delegationOf(tx, link.delegation, link.delegate)
  if (!found || !standsAsItDid(found, link)) return refuse("check-in-not-owed")
  const living = absenceOf(person.state)
  const [first] = owedCheckIns(found.state, living, now)
  if (first?.nth === link.nth) return found
  const open = [...unanswered(found.state, living.zone, living.away)]
  return refuse(open.some(({ nth }) => nth === link.nth) ? "check-in-link-expired" : "check-in-given")
}

/** Still held by them, on the same terms. */
function standsAsItDid({ state }: DelegationRecord, { delegate, since }: CheckInLink): boolean {
  return state.stage === "active" && state.delegate === delegate && inForceSince(state) === since
}
