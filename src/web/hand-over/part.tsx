import type { ReactNode } from "react"
import { ExpectationCheck } from "./expectation/expectation-check.tsx"
import { isRead } from "./expectation/writings.ts"
import { BLANK, type Part } from "./fields.ts"
import { useWhy } from "./first-time.tsx"
import { same } from "./form.ts"
import { Remark, Until, useRemarked } from "./proposed.tsx"
import { useTerms } from "./use-terms-form.ts"

/** One part of the terms: its field, and in a proposal what stood there until now. */
export function Cell({ part, children }: { part: Part; children: ReactNode }) {
  const { own, fields } = useTerms()
  // Where nothing stands yet, the line is already as it will be once something is written.
  const isSuggested = own[part] === undefined && !same(fields[part], BLANK[part])
  return (
    <div id={`part-${part}`} className={isSuggested ? "suggested" : undefined}>
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

/** What is said beside a row and of its words, and in a proposal why it is changed. */
function Margin({ parts, children }: { parts: Part[]; children: ReactNode }) {
  const remarks = useRemarked(parts)
  const read = parts.filter(isRead)
  const why = useWhy(parts)
  if (!children && read.length + remarks.length + why.length === 0) return null
  return (
    <div className="beside">
      {why.map((sentence) => (
        <p key={sentence} className="why">
          {sentence}
        </p>
      ))}
      {children}
      {read.length > 0 && <ExpectationCheck parts={read} />}
      {remarks.map((part) => (
        <Remark key={part} part={part} isOneOfTwo={parts.length > 1} />
      ))}
    </div>
  )
}
