import { useId } from "react"
import { otherParty, type Party, type Reading } from "../reading.ts"
import { type Doubt, doubted, type Judged, verdict } from "./judgements.ts"
import { words } from "./words.ts"

type Props = { judged: readonly Judged[]; doubts: readonly Doubt[]; reading: Reading; settled: boolean }

/** Both accounts side by side, of equal weight; yours first. */
export function Accounts({ judged, doubts, reading, settled }: Props) {
  const heading = useId()
  const accounts = { delegate: judged, leader: doubted(judged, doubts) }
  const otherwise = (party: Party) =>
    accounts[party].filter(({ id }) => doubts.some(({ criterion }) => criterion === id))
  return (
    <section className="sec terms" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.accounts.title}
      </h2>
      <div className="two accounts">
        <Account title={words.accounts.yours} judged={otherwise(reading.you)} />
        <Account title={words.accounts.theirs(reading.other)} judged={otherwise(otherParty(reading.you))} />
      </div>
      {settled && <p className="xs qq seal">{words.accounts.side}</p>}
    </section>
  )
}

function Account({ title, judged }: { title: string; judged: readonly Judged[] }) {
  return (
    <section>
      <h3 className="label">{title}</h3>
      <dl className="view">
        {judged.map((one) => (
          <div key={one.id}>
            <dt>{one.text}</dt>
            <dd className="verdict">{verdict(one)}</dd>
            {one.shows && <dd className="w w-lg">{one.shows}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
