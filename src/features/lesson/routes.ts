import { z } from "zod"
import type { LessonCommand } from "../../domain/lesson/lesson.ts"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { PAGE_QUERY, type Page, pageOf } from "../../platform/http/cursor.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppCall, type AppRoute, type House, once, reading } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { moveLesson } from "./move.ts"
import { besideTerms } from "./nearest.ts"
import { lessonOf, lessonsNamed, lessonsOf } from "./queries.ts"
import { readLessons } from "./rows.ts"
import { AnswerInput, ApplicationInput, LessonView, NearestInput } from "./schema.ts"
import { nearestTo } from "./search.ts"

const ROOT = "/api/o/{org}/lessons"
const ONE = `${ROOT}/{id}`
const TAG = "Lessons"
const ANSWER = { status: 200, schema: LessonView } as const

/** What the reader learned with others, and what anybody posted. */
export function lessonRoutes(house: House): AppRoute[] {
  return [list(house), nearest(house), one(house), apply(house), takeBack(house), answer(house)]
}

const ListQuery = z.object({
  search: z.string().max(10_000).optional().meta({ description: "The nearest to these words come first." }),
  delegation: Id.optional().meta({ description: "Only what was learned from this delegation." }),
  ...PAGE_QUERY,
})

function list(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ROOT,
    tag: TAG,
    summary: "Lessons one may read, the last learned first, or the nearest to what is looked for.",
    access: "person",
    query: ListQuery,
    refusals: ["cursor-unreadable"],
    answer: {
      status: 200,
      schema: z.object({ items: z.array(LessonView), next: z.string().nullable() }),
    },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { search, delegation, limit } = query
      const { person } = viewer
      const find = (page: Page) => lessonsOf(tx, { ...page, person, delegation })
      const { shown, next } = search?.trim()
        ? { shown: await found(tx, search, limit, person), next: null }
        : await pageOf(query, find)
      return { body: { items: await readLessons(tx, shown, person), next } }
    }),
  )
}

async function found(tx: Tx, search: string, limit: number, person: string) {
  const hits = await nearestTo(tx, search, limit)
  return lessonsNamed(
    tx,
    hits.map(({ id }) => id),
    person,
  )
}

function nearest(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/nearest-lessons",
    tag: TAG,
    summary: "Up to three lessons near to terms as they are written. Nothing of them is kept.",
    access: "person",
    anew: true,
    body: NearestInput,
    answer: { status: 200, schema: z.object({ nearest: z.array(LessonView) }) },
  } as const
  return route(operation, ({ viewer, body }) =>
    reading(house, viewer, async (tx) => {
      const { person } = viewer
      return { body: { nearest: await readLessons(tx, await besideTerms(tx, body, person), person) } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: TAG,
    summary: "One lesson, where the reader may read it.",
    access: "person",
    answer: ANSWER,
  } as const
  return route(operation, ({ viewer, id }) => reading(house, viewer, (tx) => seen(tx, id, viewer.person)))
}

function apply(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/applications`,
    tag: TAG,
    summary: "Say that terms one writes or holds use it. Once for each; the same again is quiet.",
    access: "person",
    body: ApplicationInput,
    refusals: ["delegation-of-others"],
    answer: ANSWER,
  } as const
  return route(operation, (call) => acted(house, call, { type: "apply", ...call.body }))
}

function takeBack(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/application-withdrawals`,
    tag: TAG,
    summary: "Say that these terms do not use it after all.",
    access: "person",
    body: ApplicationInput,
    refusals: ["delegation-of-others"],
    answer: ANSWER,
  } as const
  return route(operation, (call) => acted(house, call, { type: "take-back-applying", ...call.body }))
}

function answer(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/answers`,
    tag: TAG,
    summary: "Answer whether this is the same as what was learned before.",
    access: "person",
    body: AnswerInput,
    refusals: ["lesson-of-others", "nothing-asked-about-it", "lesson-answered-already"],
    answer: ANSWER,
  } as const
  return route(operation, (call) => acted(house, call, { type: "answer", same: call.body.same }))
}

type Unstamped = LessonCommand extends infer C
  ? C extends LessonCommand
    ? Omit<C, "by" | "at">
    : never
  : never

function acted(house: House, call: AppCall, said: Unstamped) {
  const { viewer, id } = call
  const { person: by } = viewer
  return once(house, call, {
    id,
    work: async (tx, at) => {
      if (!(await lessonOf(tx, id, by))) return refuse("not-found")
      const moved = await moveLesson(tx, id, { ...said, by, at } as LessonCommand)
      return isRefusal(moved) ? moved : seen(tx, id, by)
    },
    again: (tx) => seen(tx, id, by),
  })
}

async function seen(tx: Tx, id: string, person: string) {
  const record = (await lessonOf(tx, id, person)) ?? refuseWith("not-found")
  const [view] = await readLessons(tx, [record], person)
  return view ? { body: view, version: view.version } : refuseWith("not-found")
}
