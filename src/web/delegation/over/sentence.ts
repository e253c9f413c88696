import type { DelegationView } from "../../../client/client.ts"
import { dayOf } from "../../app/dates.ts"
import type { Reading } from "../reading.ts"
import { words } from "./words.ts"

/** How it ended, as one calm sentence. */
export function overSentence(view: DelegationView, reading: Reading): string {
  const { other, you, zone, now } = reading
  const day = dayOf(
    view.ended?.at ?? view.history.toSorted((a, b) => b.version - a.version)[0]?.at ?? now,
    zone,
    now,
  )
  const asked = view.begunBy === "leader" ? "delegate" : "leader"
  switch (view.stage) {
    case "declined":
      if (asked === "leader")
        return you === "leader" ? words.youSaidNotNow(other, day) : words.notNow(other, day)
      return you === "delegate" ? words.youDeclined(day) : words.declined(other, day)
    case "withdrawn":
      return you === view.begunBy ? words.youWithdrew(day) : words.withdrawn(other, day)
    case "lapsed":
      return words.lapsed(day)
    case "ended":
      return endedSentence(view, reading, day)
    default:
      return words.discarded
  }
}

function endedSentence({ ended, calls }: DelegationView, reading: Reading, day: string): string {
  const { you, other } = reading
  switch (ended?.because) {
    case "handed-back":
      return you === "delegate" ? words.youHandedBack(day) : words.handedBack(other, day)
    case "taken-back":
      return takenBackSentence(calls, ended.at, reading, day)
    case "left":
      return words.left(day)
    case "silence":
      return words.silence(day)
    default:
      return words.cancelled(day)
  }
}

/** Whether the agreement called the leader in is what the calls say: one was open then. */
function takenBackSentence(
  calls: DelegationView["calls"],
  at: string,
  { you, other }: Reading,
  day: string,
): string {
  const calledIn = calls.some((call) => call.at <= at && (call.closedAt === null || call.closedAt >= at))
  return you === "leader" ? words.youTookBack(day, calledIn) : words.takenBack(other, day, calledIn)
}
