import type { PersonId } from "../shared/ids.ts"
import { mentionsIn, type Names, namesOf } from "./names.ts"
import type { Mention } from "./post.ts"

/** Whose names may be read, and how people are called now. */
export type Shown = {
  readonly names: Names
  readonly may: (person: PersonId) => boolean
  readonly called: (person: PersonId) => string | null
}

/**
 * A text in which nobody stands by name who has not agreed to it: they are *someone*. What it named when it was written is
 * decided by whom it meant then; whoever came, or got such a name, afterwards is looked for again.
 */
export function masked(text: string, mentions: readonly Mention[], shown: Shown): string {
  let at = 0
  let read = ""
  for (const mention of mentions) {
    read += gap(text, at, mention.start, shown) + meant(text, mention, shown)
    at = mention.end
  }
  return read + gap(text, at, text.length, shown)
}

/** The text between two mentions. */
function gap(text: string, from: number, until: number, shown: Shown): string {
  let at = from
  let read = ""
  for (const { start, end, people } of mentionsIn(text.slice(from, until), shown.names)) {
    const hidden = people.every(shown.may)
      ? text.slice(from + start, from + end)
      : someone(text, from + start)
    read += text.slice(at, from + start) + hidden
    at = from + end
  }
  return read + text.slice(at, until)
}

/** As it was written, while it is still their name; else by the name they have now. */
function meant(text: string, { start, end, people }: Mention, { may, called }: Shown): string {
  if (!people.every(may)) return someone(text, start)
  const written = text.slice(start, end)
  const now = people.flatMap((id) => ({ id, name: called(id) ?? "" }))
  const still = now.every((one) => mentionsIn(written, namesOf([one])).length > 0)
  return still ? written : now.map(({ name }) => name).join(", ")
}

function someone(text: string, at: number): string {
  return /(^|[.?!…]["”’)]?\s+)["“‘(]?$/u.test(text.slice(0, at)) ? "Someone" : "someone"
}
