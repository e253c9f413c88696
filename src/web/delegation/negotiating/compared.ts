import type { Round } from "../stage.ts"
import type { Part, Row } from "../terms/parts.ts"

export type Remark = { round: number; author: Round["author"]; text: string }
export type RemarkedRow = Row & { remarks: Remark[] }
export type RemarkedPart = Omit<Part, "rows"> & { rows: RemarkedRow[] }

/** The remarks of some rounds, each beside the line it is about; one about a whole part stands at its first line. */
export function withRemarks(parts: readonly Part[], rounds: readonly Round[]): RemarkedPart[] {
  const open = rounds.flatMap(({ number, author, remarks }) =>
    remarks.flatMap(({ about, text }) => (text ? [{ about, remark: { round: number, author, text } }] : [])),
  )
  const take = (about: string): Remark[] => {
    const found = open.filter((one) => one.about === about)
    for (const one of found) open.splice(open.indexOf(one), 1)
    return found.map(({ remark }) => remark)
  }
  const remarked = parts.map((part) => {
    const rows = part.rows.map((row) => ({ ...row, remarks: take(row.about) }))
    const [first, ...rest] = rows
    return {
      ...part,
      rows: first ? [{ ...first, remarks: [...first.remarks, ...take(part.key)] }, ...rest] : rows,
    }
  })
  return leftOver(
    remarked,
    open.map(({ remark }) => remark),
  )
}

/** What is about something that is not there any more stands at the top. */
function leftOver(parts: RemarkedPart[], remarks: readonly Remark[]): RemarkedPart[] {
  const [first, ...others] = parts
  const [row, ...rows] = first?.rows ?? []
  if (!first || !row || remarks.length === 0) return parts
  return [{ ...first, rows: [{ ...row, remarks: [...row.remarks, ...remarks] }, ...rows] }, ...others]
}
