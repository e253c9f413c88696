import { z } from "zod"
import { refuse } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { personRow } from "../person/queries.ts"
import type { Viewer } from "../viewer.ts"
import { lockOrganisation, organisation } from "./queries.ts"

/** In the example, whoever looks around may see it as any of its people. */
export function seeAs(house: House): AppRoute {
  const body = z.object({ person: Id })
  const operation = {
    method: "post",
    path: "/api/o/{org}/viewpoints",
    tag: "Organisation",
    summary: "See the example organisation as another of its people.",
    access: "person",
    body,
    refusals: ["viewpoint-taken"],
    answer: { status: 204 },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    return once(house, call, {
      id: body.person,
      work: async (tx) => {
        const { state } = await organisation(tx)
        const other = await personRow(tx, body.person)
        if (!state.example || !other || other.state.left) return refuse("not-found")
        // Of two who want to see it as the same person at once, the second finds it taken.
        await lockOrganisation(tx)
        if (await isSomeoneElse(tx, body.person, viewer)) return refuse("viewpoint-taken")
        await tx.query("update membership set person = $3 where org = $1 and login = $2", [
          tx.org,
          viewer.login?.id,
          body.person,
        ])
        return {}
      },
      again: async () => ({}),
    })
  })
}

/** In the demo each of the cast may be signed in as themselves. */
async function isSomeoneElse(tx: Tx, person: string, { login }: Viewer): Promise<boolean> {
  const found = await tx.query("select 1 from membership where org = $1 and person = $2 and login <> $3", [
    tx.org,
    person,
    login?.id,
  ])
  return found.length > 0
}
