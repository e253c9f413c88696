import type { ReactNode } from "react"

/** A small grey sentence: why something is closed, or what happens next. */
export function Reason({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="reason sm qq" {...(id === undefined ? {} : { id })}>
      {children}
    </p>
  )
}
