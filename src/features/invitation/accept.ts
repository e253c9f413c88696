import { z } from "zod"
import { decideInvitation, type Invitation } from "../../domain/invitation/invitation.ts"
import { decidePerson } from "../../domain/person/person.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import { type Tx, transact } from "../../platform/database/transaction.ts"
import { began, idFor } from "../../platform/http/idempotency.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type AppRoute, CHANGING, type House, writing } from "../context.ts"
import { organisation, settings } from "../organisation/queries.ts"
import { personKind } from "../person/projection.ts"
import { chainAbove, joinedBefore, names } from "../person/queries.ts"
import { invitationKind } from "./projection.ts"
import { Acceptance, InvitationRead } from "./schema.ts"
import { partsOf } from "./token.ts"

type InvitationRow = { readonly id: string; readonly state: Invitation }

/** For whoever holds a link: what it says, and saying yes. */
export function acceptanceRoutes(house: House): AppRoute[] {
  return [read(house), accept(house)]
}

function read(house: House): AppRoute {
  const body = z.object({ token: z.string().min(20).max(100) })
  const operation = {
    method: "post",
    path: "/api/invitation-readings",
    tag: "Invitations",
    summary: "What an invitation says, for whoever holds its link.",
    access: "anyone",
    body,
    refusals: ["invitation-expired", "invitation-used", "invitation-revoked"],
    answer: { status: 200, schema: InvitationRead },
  } as const
  return route(operation, async ({ body }) => {
    const { org, hash } = partsOf(body.token)
    return transact(house.database, { org, actor: "house" }, async (tx) => {
      const { id, state } = await byHash(tx, hash)
      const refused = decideInvitation(
        { type: "accept", by: "house", at: house.now(), person: id, sameAddress: true },
        state,
      )
      if (isRefusal(refused)) refuseWith(refused.code)
      const inviter = await inviterOf(tx, id)
      const [organisationName, name, address] = (await withTexts(tx, [
        (await organisation(tx)).state.name,
        state.name,
        state.address,
      ])) as (string | null)[]
      return {
        body: {
          organisation: organisationName,
          name,
          address,
          invitedBy: (await names(tx, [inviter])).get(inviter) ?? null,
        },
      }
    })
  })
}

function accept(house: House): AppRoute {
  const answer = z.object({ org: z.string(), person: z.uuid() })
  const operation = {
    method: "post",
    path: "/api/invitation-acceptances",
    tag: "Invitations",
    summary: "Accept an invitation, signed in with the address it was made for.",
    access: "signed-in",
    body: Acceptance,
    refusals: [
      "invitation-expired",
      "invitation-used",
      "invitation-revoked",
      "invitation-for-someone-else",
      "already-here",
      "zone-unknown",
    ],
    answer: { status: 201, schema: answer },
  } as const
  return route(operation, async ({ viewer, body, key }) => {
    const login = viewer.login ?? refuseWith("signed-out")
    const { org, hash } = partsOf(body.token)
    const person = idFor(login.id, "accept", key)
    // Of two who follow one link at once, the second finds it used; and the manager is still here when they join.
    return writing(house, { org, actor: "house", login: login.id, hold: CHANGING }, async (tx) => {
      const before = await joinedBefore(tx, login.id, person)
      if (before && before.org !== org) return refuse("key-used-for-something-else")
      const asked = key ? await began(tx, person, body, house.now()) : null
      if (isRefusal(asked)) return asked
      if (before) return { body: before, location: `/api/o/${org}` }
      const { id, state } = await byHash(tx, hash)
      const [here] = await tx.query("select 1 from membership where org = $1 and login = $2", [org, login.id])
      if (here && !state.ended) return refuse("already-here")
      const address = await withTexts(tx, state.address)
      const stamp = { by: person, at: house.now() }
      const accepted = await act(tx, invitationKind, id, stamp, (now) =>
        decideInvitation(
          { ...stamp, type: "accept", person, sameAddress: address === login.email.toLowerCase() },
          now,
        ),
      )
      if (isRefusal(accepted)) return accepted as Refusal
      const manager = state.manager && (await chainAbove(tx, state.manager)) ? state.manager : null
      const joined = await join(tx, person, { ...state, manager }, body.zone, stamp)
      if (joined) return joined
      await tx.query("insert into membership (org, person, login) values ($1, $2, $3)", [
        org,
        person,
        login.id,
      ])
      return { body: { org, person }, location: `/api/o/${org}` }
    })
  })
}

async function join(
  tx: Tx,
  person: string,
  invitation: Invitation,
  zone: string,
  stamp: { by: string; at: At },
): Promise<Refusal | null> {
  const { manager, administrator } = invitation
  const name = await withTexts(tx, invitation.name)
  const world = {
    id: person,
    above: manager ? await chainAbove(tx, manager) : [],
    otherAdministrators: 1,
    threshold: (await settings(tx)).threshold,
  }
  const joined = await act(tx, personKind, person, stamp, (state) =>
    decidePerson(
      { ...stamp, type: "join", name: name ? { text: name } : null, zone, manager, administrator },
      state,
      world,
    ),
  )
  return isRefusal(joined) ? joined : null
}

async function byHash(tx: Tx, hash: string): Promise<InvitationRow> {
  const [row] = await tx.query<InvitationRow>(
    "select id, state from invitation where org = $1 and token_hash = $2",
    [tx.org, hash],
  )
  return row ?? refuseWith("invitation-expired")
}

async function inviterOf(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.query<{ actor: string }>(
    "select actor from event where org = $1 and stream = $2 and version = 1",
    [tx.org, `invitation:${id}`],
  )
  return row?.actor ?? ""
}
