import type { z } from "zod"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationId } from "../../domain/shared/ids.ts"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once } from "../context.ts"
import { ACTS, NOUNS, type Noun } from "./acts.ts"
import { answered, moved, seen } from "./answer.ts"
import { commandOf, type Sent } from "./commands.ts"
import { delegationOf } from "./queries.ts"
import { DelegationView } from "./view.ts"

/** What an act brings about in other nouns, in the same transaction; `before` is the delegation it was done on. */
export type Afterwards = Partial<
  Record<Noun, (tx: Tx, id: DelegationId, before: Delegation, at: At) => Promise<void>>
>

/** Every act on a delegation, made from the table of acts. */
export function actRoutes(house: House, afterwards: Afterwards): AppRoute[] {
  return NOUNS.map((noun) => actRoute(house, noun, afterwards[noun]))
}

function actRoute(house: House, noun: Noun, afterwards: Afterwards[Noun]): AppRoute {
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
        const answer = await moved(tx, id, call, command, expected)
        if (!isRefusal(answer)) await afterwards?.(tx, id, record.state, at)
        return answer
      },
      again: async (tx) => answered(await seen(tx, id, viewer.person, house.now())),
    })
  })
}
