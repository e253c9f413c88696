import { z } from "zod"
import { PAGE_QUERY } from "../../platform/http/cursor.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { personRow } from "../person/queries.ts"
import { NO_AREA } from "./latitude.ts"
import { readSuggestion } from "./latitudes.ts"
import { readWord } from "./read.ts"
import { SuggestionView, WordView } from "./schema.ts"

/** What stands between the reader and one other person. There is no list of people by anything in it, and no figure. */
export function recordRoutes(house: House): AppRoute[] {
  return [word(house), suggestion(house)]
}

const WordQuery = z.object({
  side: z
    .enum(["theirs", "yours"])
    .default("theirs")
    .meta({ description: "Whose word: theirs to the reader, or the reader's." }),
  about: Id.optional().meta({
    description: "The leader between whom and them it stands, where they show it.",
  }),
  ...PAGE_QUERY,
})

function word(house: House): AppRoute {
  const operation = {
    method: "get",
    path: "/api/o/{org}/people/{id}/record",
    tag: "Record",
    summary: "What was said and done between oneself and another, in sentences, the last first.",
    access: "person",
    query: WordQuery,
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: WordView },
  } as const
  return route(operation, ({ viewer, id, query }) =>
    reading(house, viewer, async (tx) => {
      if (!(await personRow(tx, id))) return refuseWith("not-found")
      const { person } = viewer
      const theirs = { who: id, whom: query.about ?? person }
      const asked = query.side === "theirs" ? theirs : { who: person, whom: id }
      return { body: await readWord(tx, person, asked, query) }
    }),
  )
}

const SuggestionQuery = z.object({
  area: Id.optional(),
  leads: z.enum(["you", "they"]).default("you").meta({ description: "Who would hand over to the other." }),
})

function suggestion(house: House): AppRoute {
  const operation = {
    method: "get",
    path: "/api/o/{org}/people/{id}/suggestion",
    tag: "Record",
    summary: "What the record between oneself and this person supports next, whoever of the two would lead.",
    access: "person",
    query: SuggestionQuery,
    answer: { status: 200, schema: SuggestionView },
  } as const
  return route(operation, ({ viewer, id, query }) =>
    reading(house, viewer, async (tx) => {
      if (!(await personRow(tx, id))) return refuseWith("not-found")
      const { person: reader } = viewer
      const [leader, delegate] = query.leads === "you" ? [reader, id] : [id, reader]
      const area = query.area ?? NO_AREA
      return { body: await readSuggestion(tx, { leader, delegate, area, reader, now: house.now() }) }
    }),
  )
}
