import { type ReactNode, type RefObject, useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Link } from "../../app/link.tsx"
import { useOrg } from "../../app/session.ts"
import { paths } from "../../paths.ts"
import { Button } from "../../ui/Button.tsx"
import { buttonClass } from "../../ui/buttonClass.ts"
import { moveOpen, useReading } from "../reading.ts"
import { leewaySentences, waitLabel } from "./leeway.ts"
import "./step-in.css"
import { words } from "./words.ts"

/** How words read that a leader is about to say. */
export type Reads = "instruction" | "progress-question"

type Props = {
  view: DelegationView
  reads: Reads
  onWait?: (() => void) | undefined
  onSupport?: (() => void) | undefined
  /** It is said with a change that is proposed already. */
  withChange?: boolean
  /** Where the reader is brought to once nothing was sent. */
  place?: RefObject<HTMLParagraphElement | null>
  children?: ReactNode
}

/** One quiet line: how it reads, what the agreement says, and three other ways. It informs and never forbids. */
export function Guard({ view, reads, onWait, onSupport, withChange, place, children }: Props) {
  const reading = useReading(view)
  const line = useId()
  return (
    <section className="quietly" aria-labelledby={line}>
      <p id={line} ref={place} role="status" tabIndex={-1}>
        {words.reads[reads]} {leewaySentences(view, reading)}
      </p>
      <div className="acts">
        {onWait && (
          <Button variant="text" onPress={onWait}>
            {waitLabel(view, reading)}
          </Button>
        )}
        {onSupport && (
          <Button variant="text" onPress={onSupport}>
            {words.support}
          </Button>
        )}
        {!withChange && <ProposeChange view={view} />}
      </div>
      {children}
    </section>
  )
}

function ProposeChange({ view }: { view: DelegationView }) {
  const { org } = useOrg()
  if (!moveOpen(view, "change-proposals")) return null
  return (
    <Link className={buttonClass("text")} to={paths.propose(org, view.id)}>
      {words.change}
    </Link>
  )
}
