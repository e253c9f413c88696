import { type Refusal, refuse } from "../shared/refusal.ts"
import { type Columns, columnsIn, type Line, lineByPlace, lineOf, type Unfit } from "./columns.ts"
import { linesOf, plainRows, type Row, tableRows } from "./records.ts"

/** How many may be listed at once, and how long a text may be that is pasted. */
export const AT_ONCE = 500
const TEXT_MOST = 2_000_000
const LINE_MOST = 10_000

/** What will be listed, and in which line of the text it stands. */
export type Listed = Line & { readonly line: number; readonly lines: number }
export type SkippedWhy = Unfit | "header" | "listed-already" | "twice" | "after-the-first"
export type Skipped = {
  readonly line: number
  readonly lines: number
  readonly text: string
  readonly why: SkippedWhy
}
export type Pasted = { readonly listed: readonly Listed[]; readonly skipped: readonly Skipped[] }
export type PasteRefusal = "paste-empty" | "paste-too-large" | "paste-unreadable" | "paste-too-many"

type Around = {
  /** The titles of what is on the list. */
  readonly already: readonly string[]
  /** Of too many, take the first; otherwise they are refused. */
  readonly first?: boolean
}

/**
 * Reads a list that somebody pasted: plain lines, or the rows of a spreadsheet or an export. Every line is listed, or
 * named as skipped with the reason; or all of it is refused.
 */
export function pastedIn(text: string, { already, first = false }: Around): Pasted | Refusal<PasteRefusal> {
  const fault = faultIn(text)
  if (fault) return fault
  const rows = read(text)
  const seen = new Map(already.map((title) => [likeOf(title), "listed-already" as const]))
  const pasted = sorted(rows, seen)
  if (pasted.listed.length <= AT_ONCE) return pasted
  return first ? theFirst(pasted) : refuse("paste-too-many", { lines: pasted.listed.length, most: AT_ONCE })
}

// What stands in files that are no text. Tabs and the ends of lines are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD\uFFFE\uFFFF]/

function faultIn(text: string): Refusal<PasteRefusal> | null {
  if (text.length > TEXT_MOST) return refuse("paste-too-large")
  if (NO_TEXT.test(text) || !text.isWellFormed()) return refuse("paste-unreadable")
  if (text.trim() === "") return refuse("paste-empty")
  const long = linesOf(text).findIndex((line) => line.length > LINE_MOST)
  return long >= 0 ? refuse("paste-unreadable", { line: long + 1 }) : null
}

/** Titles that differ by capitals and blanks alone are the same. */
export function likeOf(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
}

type Found = { readonly row: Row; readonly line: Line | Unfit | "header" }

/** By its header where it has one; tabs alone make a table too; anything else is a list, line by line. */
function read(text: string): readonly Found[] {
  for (const mark of ["\t", ",", ";"]) {
    const rows = tableRows(text, mark)
    const header = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    const columns = columnsIn(rows[header]?.cells ?? [])
    if (columns) return byHeader(rows, header, columns)
  }
  if (text.includes("\t")) return tableRows(text, "\t").map((row) => ({ row, line: lineByPlace(row.cells) }))
  return plainRows(text).map((row) => ({ row, line: lineByPlace(row.cells) }))
}

function byHeader(rows: readonly Row[], header: number, columns: Columns): readonly Found[] {
  return rows.map((row, index) => ({ row, line: index === header ? "header" : lineOf(row.cells, columns) }))
}

function sorted(rows: readonly Found[], seen: Map<string, "listed-already" | "twice">): Pasted {
  const listed: Listed[] = []
  const skipped: Skipped[] = []
  for (const { row, line } of rows) {
    const { line: at, lines } = row
    const like = typeof line === "string" ? "" : likeOf(line.title)
    const why = typeof line === "string" ? line : seen.get(like)
    if (typeof line !== "string" && !why) listed.push({ ...line, line: at, lines })
    else skipped.push({ line: at, lines, text: row.cells.join(" ").trim(), why: why as SkippedWhy })
    if (like && !why) seen.set(like, "twice")
  }
  return { listed, skipped }
}

function theFirst({ listed, skipped }: Pasted): Pasted {
  const after = listed
    .slice(AT_ONCE)
    .map(({ line, lines, title }) => ({ line, lines, text: title, why: "after-the-first" as const }))
  return {
    listed: listed.slice(0, AT_ONCE),
    skipped: [...skipped, ...after].toSorted((one, other) => one.line - other.line),
  }
}
