import { type Day, dayAt } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { day } from "../problem-entry.ts"
import type { MailKindOf } from "./kind.ts"
import { words } from "./words.ts"

/** The week as the board tells it, without a name in it. */
export type Edition = {
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[]
  /** Where it can be read, such as `/o/tidewater/board`. */
  readonly path: string
}
/** What is on the board of the week that ended before this Monday; null: nothing. */
export type EditionOf = (tx: Tx, monday: Day) => Promise<Edition | null>

const MONDAY = 1

/** The week on the board, on Monday mornings; a mail cannot be taken back, so there are no names in it. */
export function weekly(editionOf: EditionOf): MailKindOf {
  return {
    kind: "edition",
    async due(tx, _, today) {
      if (Temporal.PlainDate.from(today).dayOfWeek !== MONDAY) return null
      return (await editionOf(tx, today)) && { what: { monday: today }, told: { on: today } }
    },
    async write(tx, { base, now, living }, what) {
      const { monday = dayAt(now, living.zone) } = what as { monday?: Day }
      const edition = await editionOf(tx, monday)
      if (!edition) return null
      const subject = words.edition.title(day(monday))
      const sections = edition.sections.map(
        ({ title, items }) => ({ kind: "list", says: title, items }) as const,
      )
      const ways = [{ says: words.edition.read, to: `${base}${edition.path}` }]
      const foot = { kind: "line", says: words.edition.noNames, ways } as const
      return { letter: { subject, parts: [{ kind: "say", says: subject }, ...sections, foot] }, names: [] }
    },
  }
}
