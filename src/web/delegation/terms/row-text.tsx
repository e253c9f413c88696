import { MarkedText } from "./marked-text.tsx"
import type { Row } from "./parts.ts"

/** One line of an agreement: serif where someone wrote it. */
export function RowText({ row, size = "lg" }: { row: Row; size?: "lg" | "xl" }) {
  return (
    <p className={row.written ? `w w-${size}` : undefined}>
      <MarkedText pieces={row.pieces} />
      {row.seen && (
        <span className="seen">
          {" "}
          <MarkedText pieces={row.seen} />
        </span>
      )}
      {row.by && <span className="w by"> {row.by}</span>}
    </p>
  )
}
