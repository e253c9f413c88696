import { randomUUID } from "node:crypto"
import { z } from "zod"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { PAGE_QUERY, type Page, pageOf } from "../../platform/http/cursor.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { lockOrganisation } from "../organisation/queries.ts"
import { ACTS, moveOf, NOUNS, type Noun, stepsOf } from "./acts.ts"
import { moveAreaHandOver } from "./move.ts"
import { areaHandOverOf, areaHandOversOf } from "./queries.ts"
import { answered, seen, seenWhole } from "./read.ts"
import { readAreaHandOvers } from "./rows.ts"
import { AreaHandOverHistory, AreaHandOverInput, AreaHandOverView } from "./schema.ts"

const ROOT = "/api/o/{org}/area-hand-overs"
const ONE = `${ROOT}/{id}`
const TAG = "Areas"

/** Areas that whoever asks hands over for good, or is handed. For everyone else they are not there. */
export function areaHandOverRoutes(house: House): AppRoute[] {
  return [list(house), one(house), propose(house), ...NOUNS.map((noun) => act(house, noun))]
}

const ListQuery = z.object({
  with: Id.optional().meta({ description: "Only with this other person." }),
  ...PAGE_QUERY,
})

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(AreaHandOverView), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: TAG,
    summary: "The areas one hands over for good, and is handed, the last changed first.",
    access: "person",
    query: ListQuery,
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { person } = viewer
      const find = (page: Page) => areaHandOversOf(tx, { ...page, person, other: query.with })
      const { shown, next } = await pageOf(query, find)
      return { body: { items: await readAreaHandOvers(tx, shown, person), next } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: TAG,
    summary: "The handing over of one area, with everything that happened.",
    access: "person",
    conditional: true,
    answer: { status: 200, schema: AreaHandOverHistory },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => answered(await seenWhole(tx, id, viewer.person))),
  )
}

function propose(house: House): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: TAG,
    summary: "Propose to hand over an area for good, level by level.",
    access: "person",
    body: AreaHandOverInput,
    refusals: ["area-to-oneself", "person-not-here", "area-unknown", "area-in-hand-over", "row-does-not-fit"],
    answer: { status: 201, schema: AreaHandOverView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by } = viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        // Of two proposed at once for one area, the second finds the first; and no area is merged meanwhile.
        await lockOrganisation(tx)
        const said = { delegate: body.person, area: body.area, row: stepsOf(body.row) }
        const proposed = await moveAreaHandOver(tx, id, { type: "propose", by, at, ...said })
        return isRefusal(proposed) ? proposed : answered(await seen(tx, id, by))
      },
      again: async (tx, before) => answered(await seen(tx, before, by)),
    })
  })
}

function act(house: House, noun: Noun): AppRoute {
  const { body, summary, refusals } = ACTS[noun]
  const operation = {
    method: "post",
    path: `${ONE}/${noun}`,
    tag: TAG,
    summary,
    access: "person",
    conditional: true,
    body,
    refusals,
    answer: { status: 200, schema: AreaHandOverView },
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id, expected } = call
    const { person: by } = viewer
    return once(house, call, {
      id,
      work: async (tx, at) => {
        if (!(await areaHandOverOf(tx, id, by))) return refuse("not-found")
        const said = moveOf(noun, call.body as Parameters<typeof moveOf>[1])
        const moved = await moveAreaHandOver(tx, id, { ...said, by, at }, expected)
        return isRefusal(moved) ? moved : answered(await seen(tx, id, by))
      },
      again: async (tx) => answered(await seen(tx, id, by)),
    })
  })
}
