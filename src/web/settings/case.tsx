import type { ReactNode } from "react"

/** What it is, and beside it the line to change it. The field has its own label; this one is for the eye. */
export function Case({ name, children }: { name?: string; children: ReactNode }) {
  return (
    <div className="case">
      <p aria-hidden="true">{name}</p>
      <div>{children}</div>
    </div>
  )
}
