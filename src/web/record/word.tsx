import { useId, useState } from "react"
import type { EntryView, WordView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg, usePathId } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { paths } from "../paths.ts"
import { words } from "./words.ts"

type WordProps = {
  title: string
  word: WordView
  now: string
  /** Asks for what comes after this cursor. */
  more: (cursor: string) => Promise<WordView>
}

/** One's word to another: sentences, the last first, each with the moments it leads to. */
export function Word({ title, word, now, more }: WordProps) {
  const heading = useId()
  const [further, setFurther] = useState<WordView | null>(null)
  const next = further ? further.next : word.next
  const { press, isPending, problem } = useSend(
    () => more(next ?? ""),
    (page) => setFurther({ items: [...(further?.items ?? []), ...page.items], next: page.next }),
  )
  const said = Map.groupBy([...word.items, ...(further?.items ?? [])], ({ sentence }) => sentence)
  return (
    <section aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {title}
      </h2>
      {said.size === 0 && <p className="q">{words.nothingYet}</p>}
      <ul className="said">
        {[...said].map(([sentence, moments]) => (
          <Sentence key={sentence} sentence={sentence} moments={moments} now={now} />
        ))}
      </ul>
      {next && (
        <button type="button" className="link" onClick={press} aria-disabled={isPending}>
          {words.more}
        </button>
      )}
      {problem && <p className="fault">{problem.message}</p>}
    </section>
  )
}

type SentenceProps = { sentence: string; moments: readonly EntryView[]; now: string }

/** What was said the same way of several moments stands once, above them. */
function Sentence({ sentence, moments, now }: SentenceProps) {
  return (
    <li>
      {sentence}
      {moments.map((entry) => (
        <Moment key={entry.id} entry={entry} now={now} />
      ))}
    </li>
  )
}

/** The day, and what it was about, in somebody's words: what is read opens what is meant. */
function Moment({ entry: { delegation, promise, about, at }, now }: { entry: EntryView; now: string }) {
  const { org, organisation } = useOrg()
  const other = usePathId()
  const day = dayOf(at, organisation.you.zone, now)
  const moment = delegation
    ? paths.moment(org, delegation, at)
    : promise && paths.promised(org, other, promise)
  const said = (
    <>
      {day}
      {about && <i className="w about">{about}</i>}
    </>
  )
  return <span>{moment ? <Link to={moment}>{said}</Link> : said}</span>
}
