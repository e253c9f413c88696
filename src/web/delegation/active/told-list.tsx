import { useId } from "react"
import type { DelegationView, Happening } from "../../../client/client.ts"
import { dayOf, sayDay, today } from "../../app/dates.ts"
import { useHash } from "../../app/session.ts"
import { momentId } from "../../paths.ts"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { Glyph } from "../../ui/Glyph.tsx"
import type { Reading } from "../reading.ts"
import { shortDayOf } from "./short-day.ts"
import { standsAbove } from "./stands-above.ts"
import { type Entry, saidBelow, told, wordsOf } from "./told.ts"
import { words } from "./words.ts"

const AT_ONCE = 3

/** What was told since both agreed, newest first; what is older is behind one word. */
export function ToldList({ view, reading }: { view: DelegationView; reading: Reading }) {
  const heading = useId()
  const asked = useHash()
  const above = standsAbove(view)
  const entries = told({ ...view, history: view.history.filter((happening) => !above(happening)) })
  if (entries.length === 0) return null
  const first = entries.length <= AT_ONCE + 1 ? entries : entries.slice(0, AT_ONCE)
  const rest = entries.slice(first.length)
  const since = monthOf(view.activeSince ?? view.now, reading.zone)
  const say = entries.every(({ happening }) => happening.by === "delegate")
    ? words.told[reading.you]
    : words.told.both
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {say.title(reading.other)}
      </h2>
      <Heard entries={first} reading={reading} />
      {rest.length > 0 && (
        <Disclosure
          className="heard-rest"
          label={say.everything(reading.other, since)}
          defaultExpanded={rest.some(({ happening }) => momentId(happening.at) === asked)}
        >
          <Heard entries={rest} reading={reading} />
        </Disclosure>
      )}
    </section>
  )
}

function Heard({ entries, reading }: { entries: readonly Entry[]; reading: Reading }) {
  return (
    <ul className="heard">
      {entries.map((entry) => (
        <Told key={entry.happening.version} entry={entry} reading={reading} />
      ))}
    </ul>
  )
}

function Told({ entry: { happening, glyph, replies }, reading }: { entry: Entry; reading: Reading }) {
  const { zone, now } = reading
  const texts = wordsOf(happening)
  const below = saidBelow(happening) || texts.length === 0
  return (
    <li id={momentId(happening.at)}>
      {glyph ? <Glyph kind={glyph} /> : <span />}
      <time dateTime={happening.at}>{shortDayOf(happening.at, zone, now)}</time>
      <div>
        {!below && <p className="what">{happening.sentence}</p>}
        <Texts texts={texts} by={happening.by} />
        {below && <p className="receipt">{happening.sentence}</p>}
        {replies.map((reply) => (
          <Reply key={reply.version} reply={reply} reading={reading} />
        ))}
      </div>
    </li>
  )
}

/** Italic is a reply: what the leader said back. */
function Reply({ reply, reading: { zone, now } }: { reply: Happening; reading: Reading }) {
  return (
    <div className="back">
      <p className="receipt">
        {reply.sentence} <span className="qq nb">{dayOf(reply.at, zone, now)}</span>
      </p>
      <Texts texts={wordsOf(reply)} by={reply.by} />
    </div>
  )
}

function Texts({ texts, by }: { texts: readonly string[]; by: Happening["by"] }) {
  return texts.map((text) => (
    <p key={text} className={by === "leader" ? "w w-lg reply" : "w w-lg"}>
      {text}
    </p>
  ))
}

function monthOf(at: string, zone: string): string {
  return sayDay(today(at, zone), { month: "long" })
}
