import { z } from "zod"
import { readCursor, writeCursor } from "../../platform/http/cursor.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { type Afterwards, actRoutes } from "./act-routes.ts"
import { answered, seen } from "./answer.ts"
import { beginningRoutes } from "./beginning-routes.ts"
import { delegationsOf } from "./queries.ts"
import { readRows } from "./rows.ts"
import { Id } from "./terms-schema.ts"
import { DelegationRow, DelegationView } from "./view.ts"

const ROOT = "/api/o/{org}/delegations"
const ONE = `${ROOT}/{id}`

/** The delegations of whoever asks, one by one and in pages, and every act on them. */
export function delegationRoutes(house: House, afterwards: Afterwards): AppRoute[] {
  return [list(house), one(house), ...beginningRoutes(house), ...actRoutes(house, afterwards)]
}

const ListQuery = z.object({
  stage: z.string().max(200).optional().meta({ description: "One or more stages, with commas between." }),
  with: Id.optional().meta({ description: "Only with this other person." }),
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
    refusals: ["cursor-unreadable"],
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
