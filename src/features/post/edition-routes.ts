import { z } from "zod"
import { lastMonday, publishedOn } from "../../domain/post/edition.ts"
import { type At, addDays, mondayOf, startOfDay } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { DaySchema } from "../delegation/terms-schema.ts"
import { settings } from "../organisation/queries.ts"
import { postsAround } from "./queries.ts"
import { editionOf, editionsAround } from "./rows.ts"
import { EditionView } from "./schema.ts"

const Query = z.object({
  monday: DaySchema.optional().meta({
    description:
      "The Monday it was published, or a day of the week that follows; without it, the last edition.",
  }),
  names: z
    .enum(["yes", "no"])
    .default("yes")
    .meta({ description: "`no` for a wall: then nobody is named, not even who agreed to it." }),
})

/** The weekly edition of the board. A week in which nothing was posted has no posts in it. */
export function editionRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/edition",
    tag: "Board",
    summary: "A week of the board: wins and losses on equal footing.",
    access: "person",
    query: Query,
    answer: { status: 200, schema: EditionView },
  } as const
  return [
    route(operation, ({ viewer, query }) =>
      reading(house, viewer, async (tx) => {
        const now = house.now()
        const monday = query.monday ? mondayOf(query.monday) : await lastOf(tx, now)
        return { body: await readEdition(tx, monday, now, query.names === "yes") }
      }),
    ),
  ]
}

/** The last one that was published; of this Monday where there is none yet. */
async function lastOf(tx: Tx, now: At): Promise<string> {
  const { zone } = await settings(tx)
  const monday = lastMonday(now, zone)
  const { last } = await postsAround(tx, startOfDay(monday, zone), now)
  return last ? publishedOn(last, zone) : monday
}

/** What is still to be published is empty, like a week in which nothing was posted. */
async function readEdition(tx: Tx, monday: string, now: At, names: boolean): Promise<EditionView> {
  const { zone } = await settings(tx)
  const published = monday <= lastMonday(now, zone)
  const edition = published ? await editionOf(tx, monday, { names }) : null
  const empty = { monday, from: addDays(monday, -7), until: addDays(monday, -1), posts: [] }
  return { ...(edition ?? empty), ...(await editionsAround(tx, monday, now)) }
}
