import { randomUUID } from "node:crypto"
import { z } from "zod"
import { decideInvitation, INVITATION_DAYS, type Invitation } from "../../domain/invitation/invitation.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { chainAbove, names } from "../person/queries.ts"
import { acceptanceRoutes } from "./accept.ts"
import { invitationKind } from "./projection.ts"
import { InvitationInput, InvitationMade, InvitationView } from "./schema.ts"
import { newSecret, tokenOf } from "./token.ts"

const ROOT = "/api/o/{org}/invitations"

/** Invitations by link: made and withdrawn by administrators, read and accepted by whoever it was sent to. */
export function invitationRoutes(house: House, origin: (request: Request) => string): AppRoute[] {
  return [list(house), make(house, origin), revoke(house), ...acceptanceRoutes(house)]
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
        const { secret, hash } = newSecret()
        const made = await act(tx, invitationKind, id, { by: viewer.person, at }, (state) =>
          decideInvitation(
            {
              type: "invite",
              by: viewer.person,
              at,
              name: { text: body.name },
              address: { text: body.address.toLowerCase() },
              tokenHash: hash,
              manager: body.manager ?? null,
              administrator: body.administrator ?? false,
              expires: daysAfter(at, INVITATION_DAYS),
            },
            state,
          ),
        )
        if (isRefusal(made)) return made as Refusal
        const [view] = await views(tx, [{ id, state: made.state }], at)
        return { body: { ...view, link: `${origin(c.req.raw)}/join#token=${tokenOf(viewer.org, secret)}` } }
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
