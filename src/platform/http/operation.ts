import type { Context } from "hono"
import type { z } from "zod"

/** Who may call an operation at all; what they then see of it is the lookups' question. */
export type Access = "anyone" | "signed-in" | "person" | "administrator"

/**
 * One operation of the API, said once: the route, its check of what comes in, its entry in the document and the
 * rule of who may call it are all made from this.
 */
export type Operation<Body extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType> = {
  readonly method: "get" | "post" | "patch" | "delete"
  /** With `{org}` and `{id}` in braces, as the document writes it. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly access: Access
  readonly body?: Body
  readonly query?: Query
  readonly answer: {
    readonly status: 200 | 201 | 204
    readonly schema?: z.ZodType
    /** It answers with a file of this type instead, as a response of its own. */
    readonly file?: string
  }
  /** The codes it may refuse with, beside those every operation may. */
  readonly refusals?: readonly string[]
  /** Names the version it was decided on (`If-Match`), and is stale when that has changed. */
  readonly conditional?: boolean
  /** Streams events instead of answering once. */
  readonly streams?: boolean
  /** A write that happens anew each time (signing in): no Idempotency-Key would make it happen once. */
  readonly anew?: boolean
  /** May be asked for by pages that are not ours: what it needs stands in its address, and no cookie counts. */
  readonly fromAnywhere?: boolean
}

/** What a handler is given: everything already checked. */
export type Call<Viewer, Body, Query> = {
  readonly c: Context
  readonly viewer: Viewer
  readonly id: string
  readonly body: Body
  readonly query: Query
  /** The version named in If-Match; only where the operation is conditional. */
  readonly expected: number
  /** The Idempotency-Key, where one came. */
  readonly key: string | undefined
}

export type Answer =
  | { readonly body?: unknown; readonly version?: number; readonly location?: string }
  | Response

export type Route<Viewer> = {
  readonly operation: Operation
  // biome-ignore lint/suspicious/noExplicitAny: a table holds routes of many bodies; `route` checks each one.
  readonly handle: (call: Call<Viewer, any, any>) => Promise<Answer>
}

/** Ties an operation to its handler; the body and the query arrive as their schemas say. */
export function route<Viewer, Body extends z.ZodType, Query extends z.ZodType>(
  operation: Operation<Body, Query>,
  handle: (call: Call<Viewer, z.output<Body>, z.output<Query>>) => Promise<Answer>,
): Route<Viewer> {
  return { operation, handle }
}
