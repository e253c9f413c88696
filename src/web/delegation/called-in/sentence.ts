import { day } from "../../app/dates.ts"
import type { Reading } from "../reading.ts"
import { words } from "./call-words.ts"
import type { Call } from "./open-calls.ts"

type Tripped = Call["tripped"]
type When = Pick<Reading, "you" | "leader" | "delegate" | "today">

/** `Your agreement calls you in: any quote above 6,500.` */
export function callSentence({ tripped }: Pick<Call, "tripped">, reading: When): string {
  const what = whatTripped(tripped, reading)
  return reading.you === "leader" ? words.calls.leader(what) : words.calls.delegate(reading.leader, what)
}

/** `Your agreement with Ben calls you in: any quote above 6,500.` Among others, the leader reads whose. */
export function callSentenceAmongOthers(tripped: Tripped, delegate: string, today: string): string {
  return words.calls.amongOthers(delegate, whatTripped(tripped, { you: "leader", delegate, today }))
}

function whatTripped(tripped: Tripped, { you, delegate, today }: Omit<When, "leader">): string {
  const say = words.tripped
  switch (tripped.kind) {
    case "check-in-missed":
      return say.missed[you](day(tripped.day, today), delegate)
    case "past-due":
      return say.pastDue(day(tripped.day, today))
    case "over-limit":
      return say[tripped.limit](tripped.line)
    case "off-course":
      return you === "leader" ? say.offCourse.leader(delegate) : say.offCourse.delegate
    case "agreed":
      return tripped.text ? asSentence(tripped.text) : say.agreed
  }
}

/** As it was agreed, with one full stop. */
function asSentence(text: string): string {
  const words = text.trim()
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
