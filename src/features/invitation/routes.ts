import { createHash, randomBytes, randomUUID } from "node:crypto"
import { z } from "zod"
import { decideInvitation, INVITATION_DAYS, type Invitation } from "../../domain/invitation/invitation.ts"
import { decidePerson } from "../../domain/person/person.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { transact } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type AppRoute, type House, once, reading, writing } from "../context.ts"
import { organisation, settings } from "../organisation/queries.ts"
import { personKind } from "../person/projection.ts"
import { chainAbove, names } from "../person/queries.ts"
import { invitationKind } from "./projection.ts"
import { Acceptance, InvitationInput, InvitationMade, InvitationRead, InvitationView } from "./schema.ts"

const ROOT = "/api/o/{org}/invitations"

/** Invitations by link: made and withdrawn by administrators, read and accepted by whoever it was sent to. */
export function invitationRoutes(house: House, origin: (request: Request) => string): AppRoute[] {
  return [list(house), make(house, origin), revoke(house), read(house), accept(house)]
}

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(InvitationView), next: z.null() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: "Invitations",
    summary: "Invitations that are open.",
    access: "administrator",
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer }) =>
    reading(house, viewer, async (tx) => {
      const found = await tx.query<InvitationRow>(
        "select id, state from invitation where org = $1 and ended is null order by expires desc limit 200",
        [tx.org],
      )
      return { body: { items: await views(tx, found, house.now()), next: null } }
    }),
  )
}

type InvitationRow = { readonly id: string; readonly state: Invitation }

/** The address is the house's to read, and the administrators' to see. */
async function views(tx: Tx, rows: readonly InvitationRow[], now: At): Promise<InvitationView[]> {
  const texts = (await tx.asHouse(() =>
    withTexts(
      tx,
      rows.map(({ state }) => [state.name, state.address]),
    ),
  )) as (string | null)[][]
  const managers = await names(
    tx,
    rows.map(({ state }) => state.manager),
  )
  return rows.map(({ id, state }, index) => ({
    id,
    name: texts[index]?.[0] ?? null,
    address: texts[index]?.[1] ?? null,
    manager: state.manager ? { id: state.manager, name: managers.get(state.manager) ?? null } : null,
    administrator: state.administrator,
    expires: state.expires,
    state: state.ended ?? (state.expires <= now ? "expired" : "open"),
  }))
}

function make(house: House, origin: (request: Request) => string): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: "Invitations",
    summary: "Invite someone by a link, shown once.",
    access: "administrator",
    body: InvitationInput,
    refusals: ["manager-not-here", "link-shown-once"],
    answer: { status: 201, schema: InvitationMade },
  } as const
  return route(operation, (call) => {
    const { viewer, body, c } = call
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        if (body.manager && (await chainAbove(tx, body.manager)) === null) return refuse("manager-not-here")
        const secret = randomBytes(24).toString("base64url")
        const made = await act(tx, invitationKind, id, { by: viewer.person, at }, (state) =>
          decideInvitation(
            {
              type: "invite",
              by: viewer.person,
              at,
              name: { text: body.name },
              address: { text: body.address.toLowerCase() },
              tokenHash: hashOf(secret),
              manager: body.manager ?? null,
              administrator: body.administrator ?? false,
              expires: daysAfter(at, INVITATION_DAYS),
            },
            state,
          ),
        )
        if (isRefusal(made)) return made as Refusal
        const [view] = await views(tx, [{ id, state: made.state }], at)
        return { body: { ...view, link: `${origin(c.req.raw)}/join#token=${viewer.org}.${secret}` } }
      },
      again: async () => refuseWith("link-shown-once"),
    })
  })
}

function revoke(house: House): AppRoute {
  const operation = {
    method: "delete",
    path: `${ROOT}/{id}`,
    tag: "Invitations",
    summary: "Withdraw an invitation.",
    access: "administrator",
    refusals: ["invitation-used"],
    answer: { status: 204 },
  } as const
  return route(operation, (call) => {
    const { viewer, id } = call
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const [known] = await tx.query("select 1 from invitation where org = $1 and id = $2", [tx.org, id])
        if (!known) return refuse("not-found")
        const stamp = { by: viewer.person, at }
        const revoked = await act(tx, invitationKind, id, stamp, (state) =>
          decideInvitation({ ...stamp, type: "revoke" }, state),
        )
        return isRefusal(revoked) ? (revoked as Refusal) : {}
      },
      again: async () => ({}),
    })
  })
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
  return route(operation, async ({ viewer, body }) => {
    const login = viewer.login ?? refuseWith("signed-out")
    const { org, hash } = partsOf(body.token)
    const person = randomUUID()
    return writing(house, { org, actor: "house" }, async (tx) => {
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

/** A token names its organisation, so that row-level security holds from the first query on. */
function partsOf(token: string): { org: string; hash: string } {
  const match = /^([a-z0-9-]{1,60})\.([\w-]{20,60})$/.exec(token)
  if (!match?.[1] || !match[2]) return refuseWith("invitation-expired")
  return { org: match[1], hash: hashOf(match[2]) }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
