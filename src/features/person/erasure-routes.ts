import { z } from "zod"
import type { ErasureCommand } from "../../domain/person/erasure.ts"
import { refuse } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import type { Erasures } from "../../platform/ledger/erasures.ts"
import type { Stamp } from "../../platform/ledger/ledger.ts"
import { type AppCall, type AppRoute, CHANGING, type House, once } from "../context.ts"
import { changePerson } from "./changes.ts"
import { erase } from "./erasing.ts"
import { personRow } from "./queries.ts"
import { erasureView } from "./read.ts"
import { ErasureView } from "./schema.ts"

const ONE = "/api/o/{org}/people/{id}"
const REFUSALS = {
  erasures: ["person-still-here"],
  "legal-holds": ["person-erased"],
  "legal-hold-releases": ["last-administrator"],
} as const
const ANSWER = { status: 200, schema: ErasureView } as const

/** Being erased, and the holds that a law may put on it. */
export function erasureRoutes(house: House, erasures: Erasures): AppRoute[] {
  return [
    own(house, erasures),
    arranged(
      house,
      "erasures",
      "Erase what someone wrote who has left, and who they were.",
      ofOneGone(erasures),
    ),
    arranged(house, "legal-holds", "Keep what a person wrote from being erased: a law demands it.", placed),
    arranged(
      house,
      "legal-hold-releases",
      "End a legal hold. What was asked for meanwhile is done.",
      (tx, id, stamp) => lifted(tx, id, stamp, erasures),
    ),
  ]
}

/** Who is here asks for themselves. */
function own(house: House, erasures: Erasures): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/own-data/erasures",
    tag: "Own data",
    summary: "Erase what one wrote and who one was, and leave. Nothing brings it back.",
    access: "person",
    body: z.object({}),
    refusals: ["last-administrator"],
    answer: ANSWER,
  } as const
  return route(operation, (call) =>
    asked(house, call, call.viewer.person, (tx, stamp) => erase(tx, call.viewer.person, stamp, erasures)),
  )
}

/** For who has left, an administrator asks. */
function ofOneGone(erasures: Erasures): Work {
  return async (tx, id, stamp) => {
    const row = await personRow(tx, id)
    return row?.state.left ? erase(tx, id, stamp, erasures) : refuse("person-still-here")
  }
}

type Work = (tx: Tx, id: string, stamp: Stamp) => ReturnType<typeof changePerson>

/** What administrators arrange about somebody. */
function arranged(house: House, noun: keyof typeof REFUSALS, summary: string, work: Work): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/${noun}`,
    tag: "People",
    summary,
    access: "administrator",
    body: z.object({}),
    refusals: REFUSALS[noun],
    answer: ANSWER,
  } as const
  return route(operation, (call) => asked(house, call, call.id, (tx, stamp) => work(tx, call.id, stamp)))
}

const placed: Work = (tx, id, stamp) => changePerson(tx, id, [command("place-legal-hold", stamp)])

async function lifted(tx: Tx, id: string, stamp: Stamp, erasures: Erasures) {
  const refused = await changePerson(tx, id, [command("lift-legal-hold", stamp)])
  const person = (await personRow(tx, id))?.state
  return refused ?? (person?.erasureAsked && !person.erased ? erase(tx, id, stamp, erasures) : null)
}

function command(type: ErasureCommand["type"], { by, at }: Stamp): ErasureCommand {
  return { type, by, at }
}

function asked(
  house: House,
  call: AppCall,
  id: string,
  work: (tx: Tx, stamp: Stamp) => ReturnType<typeof changePerson>,
) {
  const { viewer } = call
  return once(house, call, {
    id,
    people: CHANGING,
    work: async (tx, at) => {
      if (!(await personRow(tx, id))) return refuse("not-found")
      return (await work(tx, { by: viewer.person, at })) ?? { body: await erasureOf(tx, id) }
    },
    again: async (tx) => ({ body: await erasureOf(tx, id) }),
  })
}

async function erasureOf(tx: Tx, id: string): Promise<ErasureView> {
  return erasureView(((await personRow(tx, id)) ?? refuseWith("not-found")).state)
}
