import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { shortDayOf } from "../active/short-day.ts"
import type { Reading } from "../reading.ts"
import type { Round } from "../stage.ts"
import { changed, partsOf } from "../terms/parts.ts"
import { withRemarks } from "./compared.ts"
import { asksOwnWord } from "./own-word.ts"
import { TermsMarked } from "./terms-marked.tsx"
import { words } from "./words.ts"

type Props = { view: DelegationView; reading: Reading }

/** Every round that was written, and in the one chosen what changed since the one before, or since the first. */
export function Rounds({ view, reading }: Props) {
  const { rounds } = view
  const [chosen, choose] = useState<number | null>(null)
  const [fromFirst, setFromFirst] = useState(false)
  const number = Math.min(chosen ?? rounds.length, rounds.length)
  const round = rounds[number - 1]
  const before = number > 1 ? rounds[fromFirst ? 0 : number - 2] : undefined
  if (!round) return null
  const parts = partsOf(round.terms, before?.terms ?? null, {
    ...reading,
    currency: view.currency,
    size: round.size,
  })
  const shown = asksOwnWord(view) ? parts.filter(({ key }) => key !== "ifItFallsShort") : parts
  const remarked = withRemarks(shown, rounds.slice(before?.number ?? 0, number))
  const same = before !== undefined && changed(parts).length === 0
  return (
    <>
      {rounds.length > 1 && (
        <ol className="rounds sec" aria-label={words.rounds.label}>
          {rounds.map((one) => (
            <RoundTab
              key={one.number}
              round={one}
              isHere={one === round}
              reading={reading}
              onChoose={() => choose(one.number)}
            />
          ))}
          <Since before={before} number={number} same={same} onTurn={() => setFromFirst(!fromFirst)} />
        </ol>
      )}
      <section className={rounds.length > 1 ? "terms dif" : "terms dif sec"}>
        <TermsMarked parts={remarked} reading={reading} />
      </section>
    </>
  )
}

type TabProps = { round: Round; isHere: boolean; reading: Reading; onChoose: () => void }

function RoundTab({ round, isHere, reading: { you, other, zone, now }, onChoose }: TabProps) {
  const name = round.author === you ? words.rounds.you : other
  return (
    <li aria-current={isHere ? "true" : undefined}>
      <button type="button" onClick={onChoose} aria-pressed={isHere}>
        <b>{words.rounds.round(round.number)}</b>
        <span>{words.rounds.by(name, shortDayOf(round.at, zone, now))}</span>
      </button>
    </li>
  )
}

type SinceProps = { before: Round | undefined; number: number; same: boolean; onTurn: () => void }

/** Which round it is compared with; from the third on one may turn to another. */
function Since({ before, number, same, onTurn }: SinceProps) {
  if (!before) return <li className="cmp qq">{words.rounds.first}</li>
  const other = before.number === 1 ? number - 1 : 1
  return (
    <li className="cmp">
      <span className="qq">
        {same ? words.rounds.nothing(before.number) : words.rounds.since(before.number)}
      </span>{" "}
      {number > 2 && (
        <button type="button" className="link" onClick={onTurn}>
          {words.rounds.insteadSince(other)}
        </button>
      )}
    </li>
  )
}
