import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { pageOf } from "./page.ts"
import { ownData } from "./read.ts"
import { OwnData } from "./schema.ts"

const PATH = "/api/o/{org}/own-data"
const HTML = "text/html"

/** Everything about or by whoever asks, for machines and for people. Nobody else can ask for it. */
export function ownDataRoutes(house: House): AppRoute[] {
  return [data(house), page(house)]
}

function data(house: House): AppRoute {
  const operation = {
    method: "get",
    path: PATH,
    tag: "Own data",
    summary: "Everything here about oneself or by oneself.",
    access: "person",
    answer: { status: 200, schema: OwnData },
  } as const
  return route(operation, ({ viewer }) =>
    reading(house, viewer, async (tx) => ({ body: await ownData(tx, viewer, house.now()) })),
  )
}

function page(house: House): AppRoute {
  const operation = {
    method: "get",
    path: `${PATH}/page`,
    tag: "Own data",
    summary: "The same as a page to be kept and read.",
    access: "person",
    answer: { status: 200, file: HTML },
  } as const
  return route(operation, async ({ c, viewer }) => {
    const all = await reading(house, viewer, (tx) => ownData(tx, viewer, house.now()))
    // Kept as a file: nothing that somebody wrote is ever opened under this address.
    c.header("Content-Disposition", `attachment; filename="leeway-${viewer.org}.html"`)
    c.header("Cache-Control", "no-store")
    c.header("Content-Type", `${HTML}; charset=utf-8`)
    return c.body(pageOf(all))
  })
}
