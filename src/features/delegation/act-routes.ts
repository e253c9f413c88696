import type { z } from "zod"
import { refuse } from "../../domain/shared/refusal.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once } from "../context.ts"
import { ACTS, NOUNS, type Noun } from "./acts.ts"
import { answered, moved } from "./answer.ts"
import { commandOf, type Sent } from "./commands.ts"
import { delegationOf } from "./queries.ts"
import { seen } from "./read.ts"
import { DelegationView } from "./view.ts"

/** Every act on a delegation, made from the table of acts. */
export function actRoutes(house: House): AppRoute[] {
  return NOUNS.map((noun) => actRoute(house, noun))
}

function actRoute(house: House, noun: Noun): AppRoute {
  const { body, summary, refusals } = ACTS[noun]
  const operation = {
    method: "post",
    path: `/api/o/{org}/delegations/{id}/${noun}`,
    tag: "Acts",
    summary,
    access: "person",
    conditional: true,
    body,
    refusals,
    answer: { status: 200, schema: DelegationView },
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id, expected } = call
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const record = await delegationOf(tx, id, viewer.person)
        if (!record) return refuse("not-found")
        const sent = { noun, body: call.body } as Sent
        const command = await commandOf(tx, sent, { by: viewer.person, at }, record.state)
        return moved(tx, id, call, command, expected)
      },
      again: async (tx) => answered(await seen(tx, id, viewer.person, house.now())),
    })
  })
}
