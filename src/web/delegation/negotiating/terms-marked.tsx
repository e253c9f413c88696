import type { Reading } from "../reading.ts"
import { RowText } from "../terms/row-text.tsx"
import type { Remark, RemarkedPart, RemarkedRow } from "./compared.ts"
import { words } from "./words.ts"

/** Terms part by part, with what changed, and what was remarked in the margin. */
export function TermsMarked({ parts, reading }: { parts: readonly RemarkedPart[]; reading: Reading }) {
  return parts.map((part, i) => (
    <div key={part.key} className={i === 0 ? undefined : "gap"}>
      <h2 className="label">{part.label}</h2>
      {part.rows.map((row) => (
        <MarkedRow key={row.about} row={row} reading={reading} />
      ))}
    </div>
  ))
}

function MarkedRow({ row, reading }: { row: RemarkedRow; reading: Reading }) {
  return (
    <div className="with-margin row">
      <RowText row={row} />
      {row.remarks.length > 0 && (
        <aside>
          {row.remarks.map((remark) => (
            <OneRemark key={`${remark.round}${remark.text}`} remark={remark} reading={reading} />
          ))}
        </aside>
      )}
    </div>
  )
}

function OneRemark({ remark, reading }: { remark: Remark; reading: Reading }) {
  const name = remark.author === reading.you ? words.rounds.you : reading.other
  return (
    <>
      <b>{words.rounds.remark(name, remark.round)}</b>
      <span className="w">{remark.text}</span>
    </>
  )
}
