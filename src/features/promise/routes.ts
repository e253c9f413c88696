import { randomUUID } from "node:crypto"
import { z } from "zod"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { PAGE_QUERY, type Page, pageOf } from "../../platform/http/cursor.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { ACTS, moveOf, NOUNS, type Noun } from "./acts.ts"
import { movePromise } from "./move.ts"
import { promiseOf, promisesOf } from "./queries.ts"
import { answered, seen, seenWhole } from "./read.ts"
import { readPromises } from "./rows.ts"
import { PromiseHistory, PromiseInput, PromiseView } from "./schema.ts"

const ROOT = "/api/o/{org}/promises"
const ONE = `${ROOT}/{id}`

/** Promises of whoever asks, to and from them. For everyone else they are not there. */
export function promiseRoutes(house: House): AppRoute[] {
  return [list(house), one(house), make(house), ...NOUNS.map((noun) => act(house, noun))]
}

const ListQuery = z.object({
  with: Id.optional().meta({ description: "Only with this other person." }),
  ...PAGE_QUERY,
})

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(PromiseView), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: "Promises",
    summary: "What one promised and was promised, the last changed first.",
    access: "person",
    query: ListQuery,
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { person } = viewer
      const find = (page: Page) => promisesOf(tx, { ...page, person, other: query.with })
      const { shown, next } = await pageOf(query, find)
      return { body: { items: await readPromises(tx, shown, person, house.now()), next } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: "Promises",
    summary: "One promise, with everything that happened to it.",
    access: "person",
    conditional: true,
    answer: { status: 200, schema: PromiseHistory },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => answered(await seenWhole(tx, id, viewer.person, house.now()))),
  )
}

function make(house: House): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: "Promises",
    summary: "Promise something to someone, by a day.",
    access: "person",
    body: PromiseInput,
    refusals: ["promised-to-oneself", "person-not-here", "due-in-the-past", "not-between-these-two"],
    answer: { status: 201, schema: PromiseView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by } = viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const said = { to: body.person, what: { text: body.what }, due: body.due, about: body.about ?? null }
        const made = await movePromise(tx, id, { type: "promise", by, at, cameFrom: "hand", ...said })
        return isRefusal(made) ? made : answered(await seen(tx, id, by, at))
      },
      again: async (tx, before) => answered(await seen(tx, before, by, house.now())),
    })
  })
}

function act(house: House, noun: Noun): AppRoute {
  const { body, summary, refusals } = ACTS[noun]
  const operation = {
    method: "post",
    path: `${ONE}/${noun}`,
    tag: "Promises",
    summary,
    access: "person",
    conditional: true,
    body,
    refusals,
    answer: { status: 200, schema: PromiseView },
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id, expected } = call
    const { person: by } = viewer
    return once(house, call, {
      id,
      work: async (tx, at) => {
        if (!(await promiseOf(tx, id, by))) return refuse("not-found")
        const said = moveOf(noun, call.body as Parameters<typeof moveOf>[1])
        const moved = await movePromise(tx, id, { ...said, by, at }, expected)
        return isRefusal(moved) ? moved : answered(await seen(tx, id, by, at))
      },
      again: async (tx) => answered(await seen(tx, id, by, house.now())),
    })
  })
}
