import type { DelegationView, Happening } from "../../../client/client.ts"
import { lastOf, wordsOf } from "./told.ts"

type Shown = Pick<DelegationView, "stage" | "you" | "flags" | "help" | "change" | "history">

/** What waits for a word has a place of its own on the page, above all that was told. */
export function standsAbove({ stage, you, flags, help, change, history }: Shown) {
  const flag = you === "leader" ? flags.find(({ answer }) => answer === null)?.at : undefined
  const open = help.filter(({ takenUp, from }) => takenUp === null && from !== you)
  const asks = (said: Happening) =>
    ASKS.includes(said.type) && open.some(({ at, text }) => at === said.at && wordsOf(said)[0] === text)
  const proposed = change && lastOf(history, "change-proposed")?.version
  return (said: Happening): boolean =>
    stage === "active" &&
    (said.version === proposed || (said.type === "flagged" && said.at === flag) || asks(said))
}

/** Help that is asked for, and support that is offered. */
const ASKS = ["help-asked", "said"]
