import { randomUUID } from "node:crypto"
import { z } from "zod"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { PAGE_QUERY, pageOf } from "../../platform/http/cursor.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { ACTS, type ActBody, moveOf, NOUNS, type Noun } from "./acts.ts"
import { draftFrom } from "./hand-over.ts"
import { allListed, listed } from "./listing.ts"
import { moveHolding } from "./move.ts"
import { holdingOf, holdingsImported, holdingsListed, openedFor } from "./queries.ts"
import { answered, seen } from "./read.ts"
import { readHoldings } from "./rows.ts"
import {
  HoldingImported,
  HoldingImportInput,
  HoldingInput,
  HoldingView,
  OpenedHoldingView,
} from "./schema.ts"

const ROOT = "/api/o/{org}/holdings"
const ONE = `${ROOT}/{id}`
const TAG = "Holdings"
const REFUSALS = ["hours-not-of-a-week", "holding-names-oneself", "person-not-here"] as const

/** What whoever asks still does, and what others have opened for them to ask for. */
export function holdingRoutes(house: House): AppRoute[] {
  return [
    list(house),
    one(house),
    make(house),
    importing(house),
    opened(house),
    ...NOUNS.map((noun) => act(house, noun)),
  ]
}

function list(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ROOT,
    tag: TAG,
    summary: "What one holds and held, the last listed first.",
    access: "person",
    query: z.object(PAGE_QUERY),
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: z.object({ items: z.array(HoldingView), next: z.string().nullable() }) },
  } as const
  return route(operation, ({ viewer: { person }, viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { shown, next } = await pageOf(query, (page) => holdingsListed(tx, { ...page, person }))
      return { body: { items: await readHoldings(tx, shown), next } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: TAG,
    summary: "One of one's own holdings.",
    access: "person",
    answer: { status: 200, schema: HoldingView },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => answered(await seen(tx, id, viewer.person))),
  )
}

function make(house: House): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: TAG,
    summary: "List something one still does. Nobody else sees it.",
    access: "person",
    body: HoldingInput,
    refusals: REFUSALS,
    answer: { status: 201, schema: HoldingView },
  } as const
  return route(operation, (call) => {
    const { person: by } = call.viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const made = await listed(tx, id, call.body, { by, at })
        return isRefusal(made) ? made : answered(await seen(tx, id, by))
      },
      again: async (tx, before) => answered(await seen(tx, before, by)),
    })
  })
}

function importing(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/holding-imports",
    tag: TAG,
    summary: "List several at once, all or none. What is on the list already is left out, and named.",
    access: "person",
    body: HoldingImportInput,
    refusals: REFUSALS,
    answer: { status: 201, schema: HoldingImported },
  } as const
  return route(operation, (call) => {
    const { person: by } = call.viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const skipped = await allListed(tx, id, call.body.holdings, { by, at })
        if (isRefusal(skipped)) return skipped
        return { body: { listed: await readHoldings(tx, await holdingsImported(tx, by, id)), skipped } }
      },
      again: async (tx, before) => ({
        body: { listed: await readHoldings(tx, await holdingsImported(tx, by, before)), skipped: [] },
      }),
    })
  })
}

function opened(house: House): AppRoute {
  const page = z.object({ items: z.array(OpenedHoldingView), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: "/api/o/{org}/opened-holdings",
    tag: TAG,
    summary: "What others have opened for one to ask for, the last opened first.",
    access: "person",
    query: z.object(PAGE_QUERY),
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { shown, next } = await pageOf(query, async (page) =>
        (await openedFor(tx, viewer.person, page)).map((one) => ({ ...one, changedAt: one.openedAt })),
      )
      return { body: { items: shown.map(({ changedAt, openedAt, ...view }) => view), next } }
    }),
  )
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
    answer: { status: 200, schema: HoldingView },
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id, expected } = call
    const { person: by } = viewer
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const record = await holdingOf(tx, id, by)
        if (!record) return refuse("not-found")
        const moved =
          noun === "hand-overs"
            ? await draftFrom(tx, { record, ...delegateIn(call.body), by, at, expected })
            : await moveHolding(tx, id, { ...moveOf(noun, call.body as never), by, at }, expected)
        return isRefusal(moved) ? moved : answered(await seen(tx, id, by))
      },
      again: async (tx) => answered(await seen(tx, id, by)),
    })
  })
}

function delegateIn(body: unknown) {
  return { delegate: (body as ActBody<"hand-overs">).delegate ?? null }
}
