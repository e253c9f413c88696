import { z } from "zod"
import { PAGE_QUERY, type Page, pageOf } from "../../platform/http/cursor.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { actRoutes } from "./act-routes.ts"
import { answered } from "./answer.ts"
import { beginningRoutes } from "./beginning-routes.ts"
import { delegationsOf } from "./queries.ts"
import { seen } from "./read.ts"
import { readRows } from "./rows.ts"
import { Id } from "./terms-schema.ts"
import { DelegationRow, DelegationView } from "./view.ts"

const ROOT = "/api/o/{org}/delegations"
const ONE = `${ROOT}/{id}`

/** The delegations of whoever asks, one by one and in pages, and every act on them. */
export function delegationRoutes(house: House): AppRoute[] {
  return [list(house), one(house), ...beginningRoutes(house), ...actRoutes(house)]
}

const ListQuery = z.object({
  stage: z.string().max(200).optional().meta({ description: "One or more stages, with commas between." }),
  with: Id.optional().meta({ description: "Only with this other person." }),
  ...PAGE_QUERY,
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
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { person } = viewer
      const stages = query.stage?.split(",")
      const find = (page: Page) => delegationsOf(tx, { ...page, person, other: query.with, stages })
      const { shown, next } = await pageOf(query, find)
      return { body: { items: await readRows(tx, shown, person, house.now()), next } }
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
