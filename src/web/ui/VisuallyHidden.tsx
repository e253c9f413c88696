import type { ReactNode } from "react"

/** Words that are read out, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>
}
