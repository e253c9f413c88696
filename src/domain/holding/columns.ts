import { type Business, TITLE_MOST } from "./holding.ts"
import { inQuarters, isHours } from "./hours.ts"

/** What a column holds, and what it is called in the spreadsheets and exports that people have. The first found counts. */
const CALLED = {
  title: [
    "title",
    "task name", // Microsoft Planner
    "card name", // Trello
    "content", // Todoist
    "name", // Asana
    "subject", // Outlook, Microsoft To Do
    "task",
    "holding",
    "what",
  ],
  hours: ["hours a week", "hours per week", "hours/week", "hours", "h", "h/week"],
  business: ["on/in", "on or in", "on / in", "on|in", "on in", "business", "side"],
  kind: ["type"],
  done: ["completed at", "completed date", "progress", "status", "archived", "completed", "done"],
} as const
type Part = keyof typeof CALLED
/** Where each part stands in a row; -1: nowhere. */
export type Columns = Readonly<Record<Part, number>>

/** The columns of a row that is a header; null where it is none: no cell is called as a title is. */
export function columnsIn(cells: readonly string[]): Columns | null {
  const called = cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, "")
      .trim()
      .toLowerCase(),
  )
  const placed = (part: Part) =>
    CALLED[part].map((name) => called.indexOf(name)).find((place) => place >= 0) ?? -1
  if (placed("title") < 0) return null
  return {
    title: placed("title"),
    hours: placed("hours"),
    business: placed("business"),
    kind: placed("kind"),
    done: placed("done"),
  }
}

/** What a line comes to, or why it is left out. */
export type Line = {
  readonly title: string
  readonly hours: number | null
  readonly business: Business | null
}
export type Unfit =
  | "empty"
  | "no-title"
  | "title-too-long"
  | "hours-unclear"
  | "on-or-in-unclear"
  | "done"
  | "no-task"

/** A row of a table, read by its columns. */
export function lineOf(cells: readonly string[], columns: Columns): Line | Unfit {
  const cell = (part: Part) => cells[columns[part]]?.trim() ?? ""
  if (cells.every((one) => one.trim() === "")) return "empty"
  if (!/^(task|)$/i.test(cell("kind"))) return "no-task"
  if (isDone(cell("done"))) return "done"
  return lineFrom(cell("title"), cell("hours"), cell("business"))
}

/** A row of cells without a header: the title, and whichever of the others are hours, ON or IN. */
export function lineByPlace([title = "", ...others]: readonly string[]): Line | Unfit {
  const said = others.map((one) => one.trim()).filter((one) => one !== "")
  if (title.trim() === "" && said.length === 0) return "empty"
  const business = said.find((one) => businessIn(one) !== undefined) ?? ""
  const hours = said.find((one) => one !== business) ?? ""
  return lineFrom(title, hours, business)
}

function lineFrom(written: string, hoursSaid: string, businessSaid: string): Line | Unfit {
  const bare = withoutBullets(written)
  const hours = hoursIn(hoursSaid)
  const business = businessIn(businessSaid)
  if (bare === null) return "done"
  if (bare === "") return "no-title"
  if (bare.length > TITLE_MOST) return "title-too-long"
  if (hours === undefined) return "hours-unclear"
  if (business === undefined) return "on-or-in-unclear"
  return { title: bare, hours, business }
}

const BULLET = /^(?:[-*+•·–—‣▪◦☐]\s+|☐|\(?\d{1,3}[.)]\s+|\[\s?\](?:\s+|$))/
const TICKED = /^(?:\[[xX✓✔]\](?:\s+|$)|[☑☒✓✔✅]\s*)/

/** The text without what begins an entry of a list; null: it is ticked off. */
function withoutBullets(written: string): string | null {
  let text = written.replace(/\s+/g, " ").trim()
  for (;;) {
    if (TICKED.test(text)) return null
    const bare = text.replace(BULLET, "").trimStart()
    if (bare === text) return /^[-*+•·–—_=#]+$/.test(text) ? "" : text
    text = bare
  }
}

const UNKNOWN = /^(?:|\?|-|–|—|n\/?a|tbd|unknown)$/i
const HOURS =
  /^(?:~|ca\.?|about)?\s*(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:h|hrs?|hours?)?(?:\s*(?:\/|a|per)\s*(?:week|wk|w))?\.?$/i

/** Hours as people write them, to the quarter; null: not said; undefined: not understood. */
export function hoursIn(said: string): number | null | undefined {
  if (UNKNOWN.test(said)) return null
  const hours = inQuarters(Number(HOURS.exec(said)?.[1]?.replace(",", ".") ?? Number.NaN))
  return isHours(hours) ? hours : undefined
}

const ON_OR_IN = /^(on|in)(?: the business)?$/i

function businessIn(said: string): Business | null | undefined {
  if (UNKNOWN.test(said)) return null
  return ON_OR_IN.exec(said)?.[1]?.toLowerCase() as Business | undefined
}

/** A day on which it was completed, or a word for it. */
function isDone(said: string): boolean {
  return /^(?:completed?|done|closed|true|yes|100 ?%?|\d{4}-\d\d-\d\d.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}.*)$/i.test(
    said,
  )
}
