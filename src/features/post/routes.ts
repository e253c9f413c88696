import { randomUUID } from "node:crypto"
import { z } from "zod"
import { isRefusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { PAGE_QUERY, pageOf } from "../../platform/http/cursor.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { ACTS, NOUNS, type Noun, type Said } from "./acts.ts"
import { editionRoutes } from "./edition-routes.ts"
import { actOnPost, type Hooks, makePost } from "./move.ts"
import { postOf, postsOnBoard } from "./queries.ts"
import { readPosts, readRows } from "./read.ts"
import { PostInput, PostPage, PostView } from "./schema.ts"

const ROOT = "/api/o/{org}/posts"
const ONE = `${ROOT}/{id}`

/** The board: what people post for everyone here, and every act on it. */
export function postRoutes(house: House, hooks: Hooks = {}): AppRoute[] {
  const acts = NOUNS.map((noun) => act(house, noun, hooks))
  return [list(house), one(house), make(house, hooks), ...acts, ...editionRoutes(house)]
}

function list(house: House): AppRoute {
  const page = z.object({ items: z.array(PostView), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: "Board",
    summary: "What is on the board, the newest first.",
    access: "person",
    query: z.object(PAGE_QUERY),
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: page },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const { shown, next } = await pageOf(query, (page) => postsOnBoard(tx, page))
      return { body: { items: await readRows(tx, shown, { reader: viewer.person, names: true }), next } }
    }),
  )
}

function one(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: "Board",
    summary: "One post, with what was said below it.",
    access: "person",
    answer: { status: 200, schema: PostPage },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => answered(tx, id, viewer.person)),
  )
}

function make(house: House, hooks: Hooks): AppRoute {
  const operation = {
    method: "post",
    path: ROOT,
    tag: "Board",
    summary: "Post a win, a loss, a lesson, a happy accident, or thanks for bad news.",
    access: "person",
    body: PostInput,
    refusals: [
      ...([
        "names-someone",
        "person-not-here",
        "not-settled-yet",
        "kind-does-not-fit",
        "lesson-of-others",
      ] as const),
      ...(["for-the-delegate-to-post", "for-the-leader-to-post"] as const),
    ],
    answer: { status: 201, schema: PostPage },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by } = viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const made = await makePost(tx, id, body, { by, at }, hooks)
        return isRefusal(made) ? made : answered(tx, id, by)
      },
      again: (tx, before) => answered(tx, before, by),
    })
  })
}

function act(house: House, noun: Noun, hooks: Hooks): AppRoute {
  const { body, summary, refusals } = ACTS[noun]
  const operation = {
    method: "post",
    path: `${ONE}/${noun}`,
    tag: "Board",
    summary,
    access: "person",
    body,
    refusals,
    ...(noun === "removals"
      ? { answer: { status: 204 } as const }
      : { answer: { status: 200, schema: PostPage } as const }),
  } as const
  return route(operation as typeof operation & { body: z.ZodType }, (call) => {
    const { viewer, id } = call
    const { person: by } = viewer
    const answer = (tx: Tx) => (noun === "removals" ? {} : answered(tx, id, by))
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const moved = await actOnPost(tx, id, { noun, body: call.body } as Said, { by, at }, hooks)
        return isRefusal(moved) ? moved : answer(tx)
      },
      again: async (tx) => answer(tx),
    })
  })
}

/** What was taken down is not there any more; whoever still acts on it is told so. */
async function answered(tx: Tx, id: string, reader: string) {
  const found = await postOf(tx, id)
  if (!found || found.state.removed) return refuseWith("not-found")
  const [view] = await readPosts(tx, [found], { reader, names: true })
  return { body: view ?? refuseWith("not-found"), version: found.version }
}
