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

/** One's word to another: sentences, the last first, each leading to its moment. */
export function Word({ title, word, now, more }: WordProps) {
  const heading = useId()
  const [further, setFurther] = useState<WordView | null>(null)
  const next = further ? further.next : word.next
  const { press, isPending, problem } = useSend(
    () => more(next ?? ""),
    (page) => setFurther({ items: [...(further?.items ?? []), ...page.items], next: page.next }),
  )
  const items = [...word.items, ...(further?.items ?? [])]
  return (
    <section aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {title}
      </h2>
      {items.length === 0 && <p className="q">{words.nothingYet}</p>}
      <ul className="said">
        {items.map((entry) => (
          <Sentence key={entry.id} entry={entry} now={now} />
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

function Sentence({ entry, now }: { entry: EntryView; now: string }) {
  const { org, organisation } = useOrg()
  const other = usePathId()
  const { delegation, promise, sentence, about, at } = entry
  const moment = delegation
    ? paths.moment(org, delegation, at)
    : promise && paths.promised(org, other, promise)
  return (
    <li>
      {moment ? <Link to={moment}>{sentence}</Link> : sentence}
      <span>
        {dayOf(at, organisation.you.zone, now)}
        {about && <i className="w about">{about}</i>}
      </span>
    </li>
  )
}
