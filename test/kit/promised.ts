import type { PromiseView } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import type { Pair, Party } from "./situations.ts"
import { todayIn } from "./story.ts"

const WHAT = "Something that was promised."

/** The leader promises the delegate something, by a day in two weeks. */
export function promisedIn({ house, leader, delegate }: Pair): Promise<PromiseView> {
  const due = addDays(todayIn(house), 14)
  return leader.at.makePromise({ person: delegate.person, what: WHAT, due })
}

/** A new promise on which the act at the end of this path is open, and to whom of the two. */
export async function promiseAt(pair: Pair, path: string): Promise<PromiseView & { by: Party }> {
  const { leader, delegate } = pair
  const made = await promisedIn(pair)
  switch (path.split("/").at(-1)) {
    case "keepings":
    case "renegotiations":
      return { ...made, by: "leader" }
    case "not-yets":
      return { ...(await leader.at.sayOfPromise(made.id, made.version, "keepings", {})), by: "delegate" }
    case "renegotiation-agreements":
    case "renegotiation-refusals": {
      const due = addDays(made.due, 7)
      const asked = await leader.at.sayOfPromise(made.id, made.version, "renegotiations", { due })
      return { ...asked, by: "delegate" }
    }
    default:
      return { ...(await delegate.at.promise(made.id)), by: "delegate" }
  }
}
