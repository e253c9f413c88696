/** One record of what was pasted: the line it begins in (the first is 1), how many lines it takes, and its cells. */
export type Row = { readonly line: number; readonly lines: number; readonly cells: readonly string[] }

/** Every line as a row of one cell. */
export function plainRows(text: string): readonly Row[] {
  return linesOf(text).map((cell, index) => ({ line: index + 1, lines: 1, cells: [cell] }))
}

/**
 * The rows of a table whose cells stand between `mark`s, and may stand in quotes with anything in them (RFC 4180).
 * Where a quote is never closed, quotes are signs like any other: nothing is swallowed.
 */
export function tableRows(text: string, mark: string): readonly Row[] {
  return (
    quotedRows(text, mark) ??
    plainRows(text).map((row) => ({ ...row, cells: (row.cells[0] ?? "").split(mark) }))
  )
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}

/** null: a quote is never closed. */
function quotedRows(text: string, mark: string): readonly Row[] | null {
  const rows: Row[] = []
  let open: Row | null = null
  let quoted = false
  for (const [index, line] of linesOf(text).entries()) {
    const begun: Row = open ?? { line: index + 1, lines: 0, cells: [] }
    const { cells, unclosed } = cellsIn(line, mark, quoted)
    const [first = "", ...rest] = cells
    const joined = quoted
      ? [...begun.cells.slice(0, -1), `${begun.cells.at(-1) ?? ""}\n${first}`, ...rest]
      : cells
    const row: Row = { ...begun, lines: begun.lines + 1, cells: joined }
    quoted = unclosed
    open = quoted ? row : null
    if (!quoted) rows.push(row)
  }
  return open ? null : rows
}

/** The cells of one line; `inside`: it begins within quotes. */
function cellsIn(line: string, mark: string, inside: boolean) {
  const cells: string[] = []
  let cell = ""
  let quoted = inside
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at)
    if (quoted && sign === '"' && line.charAt(at + 1) === '"') cell += line.charAt(++at)
    else if (quoted && sign === '"') quoted = false
    else if (!quoted && sign === '"' && cell.trim() === "") {
      quoted = true
      cell = ""
    } else if (!quoted && sign === mark) {
      cells.push(cell)
      cell = ""
    } else cell += sign
  }
  return { cells: [...cells, cell], unclosed: quoted }
}
