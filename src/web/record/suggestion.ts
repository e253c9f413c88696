import type { SuggestionView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { days } from "../app/figures.ts"

/** Who decides about the names in a sentence: the delegate, "you" for whoever reads. */
export type About = { readonly delegate: string; readonly today: string }

/** What a record supports next, in a sentence of a few words. */
export function suggestionSentence({ word, days: size }: SuggestionView): string {
  switch (word) {
    case "start-small":
      return `Start small: ${days(size)}.`
    case "same-size":
      return `Same size: ${days(size)}.`
    case "ready-for-more":
      return `Ready for more: up to ${days(size)}.`
    case "rebuild":
      return `Rebuild: ${days(size)}.`
    case "train-or-pilot":
      return "Training first, or a pilot."
  }
}

/** Why, in one or two sentences. */
export function becauseSentence(suggestion: SuggestionView, about: About): string {
  const { because, word, restsUntil } = suggestion
  if (!because) return "Nothing has settled here yet."
  if (word === "train-or-pilot") return "Three fell short one after the other: a size would not help now."
  const rests = restsUntil
    ? ` It grew a short while ago, and rests until ${day(restsUntil, about.today)}.`
    : ""
  return `${LAST[because.cameOut](about, days(because.days))}${rests}${still(suggestion, about)}`
}

const LAST: Record<
  NonNullable<SuggestionView["because"]>["cameOut"],
  (about: About, size: string) => string
> = {
  met: (_, size) => `The last one, of ${size}, was met.`,
  "told-in-time": ({ delegate }) =>
    `The last one fell short. ${subject(delegate)} had said so in time, so the next stone is no smaller.`,
  "told-at-the-end": () => "The last one fell short and was told at the end, so the next stone is no larger.",
  surprise: () => "The last one fell short as a surprise.",
  "two-accounts": () => "Of the last one two accounts stand side by side, so nothing moved.",
}

function still({ rebuild }: SuggestionView, { today }: About): string {
  if (!rebuild) return ""
  const many = rebuild.still === 1 ? "One more" : "Two"
  return ` ${many} met, or from ${day(rebuild.from, today)} on, and it grows again.`
}

function subject(name: string): string {
  return name === "you" ? "You" : name
}
