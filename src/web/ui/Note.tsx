import { type ReactNode, useId } from "react"

/** A quiet sentence that is also read out when it changes: "Kept as a draft at 10:12." Stands empty until then. */
export function Note({ children }: { children?: ReactNode }) {
  return (
    <p className="sm q" role="status">
      {children}
    </p>
  )
}

export type RefusalProps = { title: ReactNode; children?: ReactNode }

/** What is in the way, as a sentence, and below it the ways on. */
export function Refusal({ title, children }: RefusalProps) {
  const titleId = useId()
  return (
    <section className="refuse col" role="alert" aria-labelledby={titleId}>
      <h2 className="head" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  )
}
