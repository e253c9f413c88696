import type { Hono } from "hono"
import { isRefusal } from "../../domain/shared/refusal.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { Signer } from "../../platform/http/signed.ts"
import { type AppRoute, type House, STEADY, writing } from "../context.ts"
import { opened } from "./unsubscribe-link.ts"
import { changeWishes } from "./wishes-routes.ts"

const PATH = "/api/unsubscriptions/{token}"

/** One POST switches one kind of mail off, from wherever it comes, with no cookie and whatever body (RFC 8058). */
export function unsubscribeRoutes(house: House, signer: Signer): AppRoute[] {
  const operation = {
    method: "post",
    path: PATH,
    tag: "Mail",
    summary: "Switch one kind of mail off, by the link in it.",
    access: "anyone",
    fromAnywhere: true,
    refusals: ["link-not-ours"],
    answer: { status: 204 },
  } as const
  return [
    route(operation, ({ c }) => {
      const { org, person, kind } = opened(signer, c.req.param("token") ?? "") ?? refuseWith("link-not-ours")
      return writing(house, { org, actor: person, hold: STEADY }, async (tx) => {
        const refused = await changeWishes(tx, person, { [kind]: false }, house.now())
        // Whoever left gets no mail anyway.
        return refused && isRefusal(refused) && refused.code !== "person-has-left" ? refused : {}
      })
    }),
  ]
}

/** Opened by a person, the same address leads to the page that asks first; following a link changes nothing. */
export function serveUnsubscribing(app: Hono): void {
  app.get(PATH.replace("{token}", ":token"), (c) => {
    const token = c.req.param("token") ?? ""
    return c.redirect(/^[\w.-]+$/.test(token) ? `/unsubscribe#token=${token}` : "/unsubscribe", 303)
  })
}
