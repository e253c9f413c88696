import { z } from "zod"
import type { PlanCommand } from "../../domain/plan/plan.ts"
import { weekAt } from "../../domain/plan/week.ts"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { dayAt } from "../../domain/shared/time.ts"
import { words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { PAGE_QUERY, type Page, pageOf } from "../../platform/http/cursor.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppCall, type AppRoute, type House, once, reading } from "../context.ts"
import type { Viewer } from "../viewer.ts"
import { movePlan } from "./move.ts"
import { planId, planOf, plansOf } from "./queries.ts"
import { drawnFor, seen } from "./read.ts"
import { readPlans } from "./rows.ts"
import { PlanAnswer, PlanInput, PlanView, Rewording, WeekInput, WeekPutAside } from "./schema.ts"

const TAG = "Plans"
const ROOT = "/api/o/{org}/plans"
const ONE = `${ROOT}/{id}`
const ANSWER = { status: 200, schema: PlanView } as const

/** What one means to do, week by week. For everyone else it is not there. */
export function planRoutes(house: House): AppRoute[] {
  return [list(house), one(house), make(house), reword(house), answer(house), putAside(house)]
}

function list(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ROOT,
    tag: TAG,
    summary: "One's own plans, the last week first.",
    access: "person",
    query: z.object(PAGE_QUERY),
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: z.object({ items: z.array(PlanView), next: z.string().nullable() }) },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const find = (page: Page) => plansOf(tx, { ...page, person: viewer.person })
      const { shown, next } = await pageOf(query, find)
      return { body: { items: await readPlans(tx, shown, weekAt(house.now(), viewer.zone)), next } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: TAG,
    summary: "One plan of one's own.",
    access: "person",
    answer: ANSWER,
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => ({ body: await seen(tx, id, viewer, house.now()) })),
  )
}

function make(house: House): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: TAG,
    summary: "Plan something for this week. There is one plan a week; the same again is quiet.",
    access: "person",
    body: PlanInput,
    refusals: ["not-a-monday", "week-over", "week-not-yet"],
    answer: { status: 201, schema: PlanView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by, zone } = viewer
    const id = planId(by, body.week)
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const drawn = body.move ? await drawnFor(tx, { person: by, zone, today: dayAt(at, zone) }) : []
        // A move that is gone meanwhile leaves the words, as one's own.
        const move = drawn.find(({ key }) => key === body.move)
        const from = { cameFrom: move?.fact.kind ?? "own", about: move?.about ?? null } as const
        const ifThen = { when: { text: body.when }, iWill: { text: body.iWill } }
        const made = await movePlan(tx, id, { type: "plan", by, at, week: body.week, ...from, ...ifThen })
        return isRefusal(made) ? made : { body: await seen(tx, id, viewer, at) }
      },
      again: async (tx) => ({ body: await seen(tx, id, viewer, house.now()) }),
    })
  })
}

function reword(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/rewordings`,
    tag: TAG,
    summary: "Say it in other words, until its week is over.",
    access: "person",
    body: Rewording,
    refusals: ["week-over", "plan-put-aside", "plan-answered"],
    answer: ANSWER,
  } as const
  return route(operation, (call) => {
    const { when, iWill } = call.body
    return said(house, call, { type: "reword", when: { text: when }, iWill: { text: iWill } })
  })
}

function answer(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/answers`,
    tag: TAG,
    summary: "Say whether it was done, and what happened.",
    access: "person",
    body: PlanAnswer,
    refusals: ["plan-put-aside"],
    answer: ANSWER,
  } as const
  return route(operation, (call) => {
    const { done, happened } = call.body
    return said(house, call, { type: "answer", done, happened: words(happened) })
  })
}

function putAside(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/put-asides",
    tag: TAG,
    summary: "Not this week; or leave a plan of one's own out. It leaves no mark.",
    access: "person",
    body: WeekInput,
    refusals: ["not-a-monday", "week-over", "week-not-yet"],
    answer: { status: 200, schema: WeekPutAside },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { week } = body
    const id = planId(viewer.person, week)
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const aside = await movePlan(tx, id, { type: "put-aside", by: viewer.person, at, week })
        return isRefusal(aside) ? aside : { body: { week } }
      },
      again: async () => ({ body: { week } }),
    })
  })
}

type Unstamped = PlanCommand extends infer C ? (C extends PlanCommand ? Omit<C, "by" | "at"> : never) : never

function said(house: House, call: AppCall, command: Unstamped) {
  const { viewer, id } = call
  const { person: by } = viewer
  const read = async (tx: Tx) => ({ body: await seen(tx, id, viewer as Viewer, house.now()) })
  return once(house, call, {
    id,
    work: async (tx, at) => {
      if (!(await planOf(tx, id, by))) return refuse("not-found")
      const moved = await movePlan(tx, id, { ...command, by, at } as PlanCommand)
      return isRefusal(moved) ? moved : read(tx)
    },
    again: read,
  })
}
