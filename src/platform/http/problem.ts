import type { Context } from "hono"
import { z } from "zod"
import type { Refusal } from "../../domain/shared/refusal.ts"

/** A refusal on the wire (RFC 9457). `code` is stable; `detail` is a sentence a person understands. */
export const ProblemSchema = z
  .looseObject({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    title: z.string(),
    detail: z.string(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" })
export type Problem = z.infer<typeof ProblemSchema>

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 412
  | 413
  | 415
  | 422
  | 428
  | 429
  | 431
  | 500
  | 503

/** What a code means on the wire: its status, what kind of thing went wrong, and the sentence about it. */
export type ProblemEntry = {
  readonly status: ProblemStatus
  readonly title: string
  readonly sentence: (detail: Readonly<Record<string, unknown>>) => string
}
export type ProblemTable = Readonly<Record<string, ProblemEntry>>

/** The problem a refusal becomes; a code without an entry is a bug, and says so loudly. */
export function problemOf({ code, detail }: Pick<Refusal, "code" | "detail">, table: ProblemTable): Problem {
  const entry = table[code]
  if (!entry) throw new Error(`the code ${code} has no entry in the table of problems`)
  return {
    ...detail,
    type: `/api/docs#${code}`,
    status: entry.status,
    code,
    title: entry.title,
    detail: entry.sentence(detail),
  }
}

export function answerProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as ProblemStatus, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  })
}
