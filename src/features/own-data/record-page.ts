import { escaped, happening } from "./html.ts"
import type { OwnRecord } from "./schema.ts"
import { words } from "./words.ts"

/** What stands between the reader and one other, both ways, and to whom they show their side. */
export function record({ with: other, theirs, yours, latitude, showings }: OwnRecord): string {
  const shown = showings.map(({ to }) => `<p>${escaped(words.shownTo(to.name))}</p>`)
  return `<article><h3>${escaped(other.name ?? words.someone)}</h3>${word(words.theirWord, theirs)}${word(
    words.yourWord,
    yours,
  )}${latitude.map(sizes).join("")}${shown.join("")}</article>`
}

function word(title: string, entries: OwnRecord["theirs"]): string {
  const told = entries.map(({ at, sentence, about }) => happening({ at, sentence, words: [{ text: about }] }))
  return told.length > 0 ? `<h4>${title}</h4>${told.join("")}` : ""
}

function sizes({ area, youLead, stones, held, suggestion }: OwnRecord["latitude"][number]): string {
  const on = (day: string, said: string) => `<p><time>${day.slice(0, 10)}</time> ${said}</p>`
  const past = stones.map(({ on: day, days, cameOut, leap }) => on(day, words.stone(days, cameOut, leap)))
  const now = held.map(({ since, days, leap }) => on(since, words.held(days, leap)))
  const title = escaped(words.size(area?.name ?? null, youLead === true))
  return `<h4>${title}</h4>${past.join("")}${now.join("")}<p>${words.next(suggestion.days)}</p>`
}
