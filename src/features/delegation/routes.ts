import { randomUUID } from "node:crypto"
import { z } from "zod"
import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { readCursor, writeCursor } from "../../platform/http/cursor.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppCall, type AppRoute, type House, once, reading } from "../context.ts"
import { ACTS, DraftInput, NOUNS, type Noun, RequestInput } from "./acts.ts"
import { asked, commandOf, delegateOf } from "./commands.ts"
import { move } from "./move.ts"
import { delegationOf, delegationsOf } from "./queries.ts"
import { readDelegation } from "./read.ts"
import { readRows } from "./rows.ts"
import { termsOf } from "./terms.ts"
import { DelegationRow, DelegationView } from "./view.ts"

const ROOT = "/api/o/{org}/delegations"
const ONE = `${ROOT}/{id}`
const BEGUN = { status: 201, schema: DelegationView } as const

/** The delegations of whoever asks, one by one and in pages, and every act on them. */
export function delegationRoutes(house: House): AppRoute[] {
  return [
    list(house),
    one(house),
    draft(house),
    request(house),
    ...NOUNS.map((noun) => actRoute(house, noun)),
  ]
}

const ListQuery = z.object({
  stage: z.string().max(200).optional().meta({ description: "One or more stages, with commas between." }),
  with: z.uuid().optional().meta({ description: "Only with this other person." }),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(DelegationRow), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: "Delegations",
    summary: "What one holds, handed over or drafted, the last changed first.",
    access: "person",
    query: ListQuery,
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const before =
        query.cursor === undefined ? undefined : (readCursor(query.cursor) ?? refuseWith("cursor-unreadable"))
      const found = await delegationsOf(tx, {
        person: viewer.person,
        other: query.with,
        stages: query.stage?.split(","),
        before,
        limit: query.limit + 1,
      })
      const items = found.slice(0, query.limit)
      const last = found.length > query.limit ? items.at(-1) : undefined
      return {
        body: {
          items: await readRows(tx, items, viewer.person, house.now()),
          next: last ? writeCursor({ at: last.changedAt, id: last.id }) : null,
        },
      }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: "Delegations",
    summary: "One delegation, as the reader sees it.",
    access: "person",
    conditional: true,
    answer: { status: 200, schema: DelegationView },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => answered(await seen(tx, id, viewer.person, house.now()))),
  )
}

function draft(house: House): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: "Delegations",
    summary: "Begin a draft, seen by its leader only.",
    access: "person",
    body: DraftInput,
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
    refusals: [
      "offered-to-oneself",
      "person-not-here",
      "stage-not-set",
      "worst-case-too-large",
      "due-in-the-past",
      "seen-before-due",
    ],
    answer: BEGUN,
  } as const
  return route(operation, (call) =>
    begin(house, call, async (tx, stamp) => ({
      ...stamp,
      type: "ask-for-it",
      leader: call.body.leader,
      ...asked(call.body),
      terms: await termsOf(tx, call.body.terms, stamp),
    })),
  )
}

type Stamped = { readonly by: string; readonly at: At }

async function begin(
  house: House,
  call: AppCall,
  command: (tx: Tx, stamp: Stamped) => Promise<DelegationCommand>,
) {
  const id = randomUUID()
  const { viewer } = call
  return once(house, call, {
    id,
    work: async (tx, at) => moved(tx, id, call, await command(tx, { by: viewer.person, at })),
    again: async (tx, before) => answered(await seen(tx, before, viewer.person, house.now())),
  })
}

function actRoute(house: House, noun: Noun): AppRoute {
  const { body, summary } = ACTS[noun]
  const operation = {
    method: "post",
    path: `${ONE}/${noun}`,
    tag: "Acts",
    summary,
    access: "person",
    conditional: true,
    body,
    answer: { status: 200, schema: DelegationView },
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id, expected } = call
    return once(house, call, {
      id,
      work: async (tx, at) => {
        if (!(await delegationOf(tx, id, viewer.person))) return refuse("not-found")
        return moved(
          tx,
          id,
          call,
          await commandOf(tx, { noun, body: call.body } as Parameters<typeof commandOf>[1], {
            by: viewer.person,
            at,
          }),
          expected,
        )
      },
      again: async (tx) => answered(await seen(tx, id, viewer.person, house.now())),
    })
  })
}

async function moved(tx: Tx, id: string, { viewer }: AppCall, command: DelegationCommand, expected?: number) {
  const result = await move(tx, id, command, expected)
  return isRefusal(result) ? (result as Refusal) : answered(await seen(tx, id, viewer.person, command.at))
}

async function seen(tx: Tx, id: string, person: string, now: At): Promise<DelegationView> {
  const record = (await delegationOf(tx, id, person)) ?? refuseWith("not-found")
  return readDelegation(tx, record, person, now)
}

function answered(view: DelegationView) {
  return { body: view, version: view.version }
}
