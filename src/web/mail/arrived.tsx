import { type ReactNode, useEffect, useRef } from "react"

/** What is said once something is done or refused: the focus comes along, since what was pressed is gone. */
export function Arrived({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 className="say" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
