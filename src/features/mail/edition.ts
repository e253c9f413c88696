import { lastMonday } from "../../domain/post/edition.ts"
import { type Day, daysBetween } from "../../domain/shared/time.ts"
import { settings } from "../organisation/queries.ts"
import { editionOf } from "../post/rows.ts"
import type { EditionView } from "../post/schema.ts"
import { day } from "../problem-entry.ts"
import type { MailKindOf, Written } from "./kind.ts"
import { words } from "./words.ts"

/** Where the week begins later than where somebody lives, their Tuesday is its first morning. */
const LATEST = 1
const NOBODY_NAMED = { names: false }

type Told = { readonly on?: Day } | null

/** The week on the board, on its Monday; a mail cannot be taken back, so there are no names in it. */
export const edition: MailKindOf = {
  kind: "edition",
  async due(tx, { now }, today, told) {
    const monday = lastMonday(now, (await settings(tx)).zone)
    const since = daysBetween(monday, today)
    if (since < 0 || since > LATEST || ((told as Told)?.on ?? "") >= monday) return null
    return (await editionOf(tx, monday, NOBODY_NAMED)) && { what: { monday }, told: { on: monday } }
  },
  async write(tx, { base, org }, what) {
    const { monday } = what as { monday: Day }
    const week = await editionOf(tx, monday, NOBODY_NAMED)
    return week && written(week, `${base}/o/${org}/editions/${monday}`)
  },
}

/** Wins and losses by turns, as on the page, each under the same word size. */
export function written({ monday, posts }: Pick<EditionView, "monday" | "posts">, to: string): Written {
  const subject = words.edition.title(day(monday))
  const parts = posts.map(({ kind, ownPart, text }) => {
    return {
      kind: "list",
      says: ownPart ? words.edition.ownPart : words.edition.kind[kind],
      items: [text],
    } as const
  })
  const foot = {
    kind: "line",
    says: words.edition.noNames,
    ways: [{ says: words.edition.read, to }],
  } as const
  return { letter: { subject, parts: [{ kind: "say", says: subject }, ...parts, foot] }, names: [] }
}
