import type { DelegationView } from "../../../client/client.ts"
import { ahead, onDay } from "../../app/dates.ts"
import { nextSentence } from "../active/lede.ts"
import { openCalls } from "../called-in/open-calls.ts"
import { callSentence } from "../called-in/sentence.ts"
import type { Reading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { terms } from "../terms/words.ts"
import { words } from "./words.ts"

/** What the agreement leaves to the delegate: who decides, whether anything calls the leader in, what comes next. */
export function leewaySentences(view: DelegationView, reading: Reading): string {
  const [call] = openCalls(view)
  const calls = call ? callSentence(call, reading) : words.nothingCalls
  return [terms.level(reading, termsOf(view).level), calls, next(view, reading)].join(" ")
}

/** `Ana checks in on Monday, in 4 days.` Else whatever is said next. */
function next(view: DelegationView, reading: Reading): string {
  const { nextCheckIn: day } = view
  if (!day || day <= reading.today) return nextSentence(view, reading)
  const on = onDay(day, reading.today)
  return words.next(reading.delegate, on, on === "tomorrow" ? "" : ahead(day, reading.today))
}

/** `Wait until Monday`. */
export function waitLabel({ nextCheckIn: day }: DelegationView, { delegate, today }: Reading): string {
  if (!day) return words.waitToTheEnd(delegate)
  return day > today ? words.waitUntil(onDay(day, today).replace(/^on /, "")) : words.waitFor(delegate)
}
