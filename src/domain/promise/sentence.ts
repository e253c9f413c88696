import type { Day } from "../shared/time.ts"
import type { PromiseEvent } from "./promise.ts"

/** The two as the reader calls them ("you" for oneself), and a day as people write it. */
export type Telling = {
  readonly from: string
  readonly to: string
  readonly day: (day: Day) => string
}

/** What happened, as one sentence. What the two wrote stands beside it. */
export function sentenceOf(event: PromiseEvent, { from, to, day }: Telling): string {
  switch (event.type) {
    case "promised":
      return `${capital(from)} promised ${to} this by ${day(event.due)}.`
    case "promise-said-kept":
      return `${capital(from)} said that it is kept.`
    case "promise-not-yet":
      return `${capital(to)} said: not yet.`
    case "promise-kept":
      if (event.watched) return "Its day came without a step-in that was not called for. It is kept."
      return event.bySilence
        ? "Seven days of silence said that it is kept."
        : `${capital(to)} said that it is kept.`
    case "promise-renegotiated":
      return event.due
        ? `${capital(from)} asked for another day: ${day(event.due)}.`
        : `${capital(from)} asked for other words.`
    case "promise-renegotiation-agreed":
      return event.bySilence ? "Seven days of silence agreed." : `${capital(to)} agreed.`
    case "promise-renegotiation-refused":
      return `${capital(to)} let it stand as it was.`
    case "promise-released":
      return `${capital(to)} let it go. Nobody is marked by it.`
    case "promise-broken":
      if (event.steppedIn) return `${capital(from)} stepped in where nothing called for it.`
      return "A day past due went by without a word. It can still be kept, or get another day."
    case "promise-mended":
      return "Both found that step-in welcome. It costs nothing."
    case "promise-ended":
      return "It ended because one of the two left. Nobody is marked by it."
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
