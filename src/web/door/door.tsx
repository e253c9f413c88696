import type { ReactNode } from "react"
import { Link } from "../app/link.tsx"
import { words as frame } from "../app/words.ts"
import { paths } from "../paths.ts"
import { Mark } from "../ui/Mark.tsx"

/** A page before one is inside: the mark, what it says, and small words at its foot. */
export function Door({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  return (
    <main className="door">
      <Link className="mark" to={paths.home()}>
        <Mark />
        {frame.product}
      </Link>
      <div className="in">{children}</div>
      <div className="sm qq colo">{foot}</div>
    </main>
  )
}
