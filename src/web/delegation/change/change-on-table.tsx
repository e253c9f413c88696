import { useId, useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { lastOf } from "../active/told.ts"
import { untilDay } from "../deadline.ts"
import { TermsMarked } from "../negotiating/terms-marked.tsx"
import type { Reading } from "../reading.ts"
import { ChangeMoves } from "./change-moves.tsx"
import { type Change, changeParts } from "./marked.ts"
import { words } from "./words.ts"

type Props = { view: DelegationView; reading: Reading }

/** A change of terms waits for an answer: what differs is marked, and what may be said to it stands below. */
export function ChangeOnTable({ view, reading }: Props) {
  const { change } = view
  const { since, onRead } = useRead(view)
  return change && <Marked {...{ view, reading, change, since, onRead }} />
}

/**
 * The change that was read, where another stands in its place meanwhile: nothing is agreed unread. Each is known by
 * what happened when it was proposed, for the number of its round may be the same.
 */
function useRead(view: DelegationView) {
  const { change, you } = view
  const now = change && { change, version: lastOf(view.history, "change-proposed")?.version }
  const [read, setRead] = useState(now)
  const isOther = now !== null && read !== null && now.version !== read.version
  if (now && (!read || (isOther && change?.by === you))) setRead(now)
  if (!now && read && !wasWithdrawn(view)) setRead(null)
  return { since: isOther ? read.change : undefined, onRead: () => setRead(now) }
}

const ENDS = ["change-agreed", "change-refused", "change-withdrawn", "change-lapsed"]

/** The other one took it back, perhaps to propose something else. */
function wasWithdrawn({ history, you }: DelegationView): boolean {
  const ended = history.filter(({ type }) => ENDS.includes(type)).toSorted((a, b) => a.version - b.version)
  const last = ended.at(-1)
  return last?.type === "change-withdrawn" && last.by !== you
}

type MarkedProps = Props & { change: Change; since: Change | undefined; onRead: () => void }

function Marked({ view, reading, change, since, onRead }: MarkedProps) {
  const heading = useId()
  const [all, setAll] = useState(false)
  const parts = changeParts(view, change, reading, { all, ...(since && { since: since.terms }) })
  return (
    <section className="sec terms change" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {titleOf(change, reading, since !== undefined)}
      </h2>
      <p className="q col lede-s" role="status">
        {since ? words.stale.says(reading.other) : waitsOf(change, reading)}
      </p>
      {change.text && <blockquote className="w w-xl col word">{change.text}</blockquote>}
      <div className="dif">
        <TermsMarked parts={parts} reading={reading} />
        <p className="sm q same">
          {parts.length > 0 ? words.same : words.stale.nothing}{" "}
          <button type="button" className="link nb" onClick={() => setAll(!all)}>
            {all ? words.differs : words.all(change.round)}
          </button>
        </p>
      </div>
      <ChangeMoves {...{ view, reading, change }} stale={since ? onRead : null} />
    </section>
  )
}

function titleOf({ by }: Change, { you, other }: Reading, isStale: boolean): string {
  if (isStale) return words.stale.title
  return by === you ? words.yours : words.theirs(other)
}

function waitsOf({ by, answerBy }: Change, { you, other, zone }: Reading): string {
  const until = untilDay(answerBy, zone)
  return by === you ? words.waits(other, until) : words.until(until)
}
