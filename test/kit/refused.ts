import { Problem, type ProblemBody } from "../../src/client/transport.ts"
import type { TestDatabase } from "./database.ts"
import { withoutATrace } from "./tables.ts"

/**
 * Expects a refusal that changes nothing anywhere, and gives its problem. That it is a problem+json with the status
 * of its code and a sentence is checked for every answer (`checkContract`).
 */
export function refused(db: TestDatabase, ask: () => Promise<unknown>): Promise<ProblemBody> {
  return withoutATrace(db, async () => {
    const answer = await ask().catch((error: unknown) => error)
    if (answer instanceof Problem) return answer.body
    if (answer instanceof Error) throw answer
    if (!isResponse(answer)) throw new Error(`was not refused: ${JSON.stringify(answer)}`)
    if (answer.ok) throw new Error(`was not refused: ${answer.status}`)
    return (await answer.json()) as ProblemBody
  })
}

/** Not `instanceof`: the server puts a Response of its own in the place of Node's. */
function isResponse(answer: unknown): answer is Response {
  return typeof answer === "object" && answer !== null && "ok" in answer
}
