import { randomUUID } from "node:crypto"
import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppCall, type AppRoute, type House, once } from "../context.ts"
import { holdingAskedFor } from "../holding/move.ts"
import { DraftInput, RequestInput, ROUND_REFUSALS } from "./acts.ts"
import { answered, moved } from "./answer.ts"
import { asked, delegateOf } from "./commands.ts"
import { seen } from "./read.ts"
import { termsOf } from "./terms.ts"
import { DelegationView } from "./view.ts"

const BEGUN = { status: 201, schema: DelegationView } as const

/** The two ways a delegation begins: a leader's draft, and a would-be delegate's request. */
export function beginningRoutes(house: House): AppRoute[] {
  return [draft(house), request(house)]
}

function draft(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/delegations",
    tag: "Delegations",
    summary: "Begin a draft, seen by its leader only.",
    access: "person",
    body: DraftInput,
    refusals: ["person-not-here"],
    answer: BEGUN,
  } as const
  return route(operation, (call) =>
    begin(house, call, async (tx, stamp) => ({
      ...stamp,
      type: "draft",
      delegate: await delegateOf(tx, call.body.delegate),
      terms: await termsOf(tx, call.body.terms, stamp),
    })),
  )
}

function request(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/requests",
    tag: "Delegations",
    summary: "Ask for an outcome one would like to own.",
    access: "person",
    body: RequestInput,
    refusals: ["offered-to-oneself", "holding-not-open", ...ROUND_REFUSALS],
    answer: BEGUN,
  } as const
  return route(operation, (call) =>
    begin(
      house,
      call,
      async (tx, stamp) => ({
        ...stamp,
        type: "ask-for-it",
        leader: call.body.leader,
        ...asked(call.body),
        terms: await termsOf(tx, call.body.terms, stamp),
      }),
      async (tx, delegation, stamp) => {
        const { holding, leader } = call.body
        return holding ? holdingAskedFor(tx, { holding, leader, delegation, ...stamp }) : null
      },
    ),
  )
}

type Stamped = { readonly by: string; readonly at: At }

async function begin(
  house: House,
  call: AppCall,
  command: (tx: Tx, stamp: Stamped) => Promise<DelegationCommand>,
  /** What goes with it in another noun; a refusal undoes both. */
  besides: (tx: Tx, id: string, stamp: Stamped) => Promise<Refusal | null> = async () => null,
) {
  const id = randomUUID()
  const { viewer } = call
  return once(house, call, {
    id,
    work: async (tx, at) => {
      const stamp = { by: viewer.person, at }
      const answer = await moved(tx, id, call, await command(tx, stamp))
      return isRefusal(answer) ? answer : ((await besides(tx, id, stamp)) ?? answer)
    },
    again: async (tx, before) => answered(await seen(tx, before, viewer.person, house.now())),
  })
}
