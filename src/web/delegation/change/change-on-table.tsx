import { useId, useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
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
  return change && <OneChange key={change.by} view={view} reading={reading} change={change} />
}

/** What was read is remembered: where another stands in its place meanwhile, nothing is agreed unread. */
function OneChange({ view, reading, change }: Props & { change: Change }) {
  const [read, setRead] = useState(change)
  const isStale = read.at !== change.at && change.by !== reading.you
  return (
    <Marked
      {...{ view, reading, change }}
      since={isStale ? read : undefined}
      onRead={() => setRead(change)}
    />
  )
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
