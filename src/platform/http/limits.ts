import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { answerProblem, type ProblemTable, problemOf } from "./problem.ts"

/** The most anyone has to say at once, in bytes. */
const MOST = 512 * 1024

export function bodyLimited(problems: ProblemTable): MiddlewareHandler {
  return bodyLimit({
    maxSize: MOST,
    onError: (c) => {
      // What is still on its way is never read, so nothing else may come through this connection.
      c.header("Connection", "close")
      return answerProblem(c, problemOf({ code: "too-large", detail: {} }, problems))
    },
  })
}

/** Hears a request out before anything is decided: of one that is half read, the rest ends the connection. */
export const heardOut: MiddlewareHandler = async (c, next) => {
  if (c.req.raw.body) await c.req.arrayBuffer()
  return next()
}
