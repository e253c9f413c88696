import type { ReactNode } from "react"
import type { Part } from "./fields.ts"
import { Remark, Until } from "./proposed.tsx"

/** One part of the terms: its field, and in a proposal what stood there until now. */
export function Cell({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <div id={`part-${part}`}>
      {children}
      <Until part={part} />
    </div>
  )
}

/** A row of the page: a part on the left, and beside it what is to be said in the margin. */
export function Row({ part, children, beside }: { part: Part; children: ReactNode; beside?: ReactNode }) {
  return (
    <div className="with-margin">
      <Cell part={part}>{children}</Cell>
      <Margin parts={[part]}>{beside}</Margin>
    </div>
  )
}

/** Two parts side by side; on a phone one below the other. */
export function Pair({
  parts,
  children,
  beside,
}: {
  parts: Part[]
  children: ReactNode
  beside?: ReactNode
}) {
  return (
    <div className="with-margin">
      <div className="fs">{children}</div>
      <Margin parts={parts}>{beside}</Margin>
    </div>
  )
}

function Margin({ parts, children }: { parts: Part[]; children: ReactNode }) {
  return (
    <div className="margin">
      {children}
      {parts.map((part) => (
        <Remark key={part} part={part} />
      ))}
    </div>
  )
}
