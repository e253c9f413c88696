import { type ReactNode, useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import type { Reading } from "../reading.ts"
import type { HowFar, Leaders } from "./how-far.tsx"
import { words } from "./words.ts"

const { said: say, leader } = words
export type ReviewView = NonNullable<DelegationView["review"]>
type Delegates = NonNullable<ReviewView["delegate"]>

/** The leader's part, as both read it. */
export function LeadersPart({ said, reading }: { said: Leaders; reading: Reading }) {
  const { you, other } = reading
  const mine = you === "leader"
  return (
    <Part title={mine ? say.yours : say.leaders(other)} text={said.owns}>
      <ul className="asks">
        {said.looks &&
          (["expectation", "criteria", "resources", "buffer"] as const).map((one) => (
            <Looked key={one} ask={leader.asks[one]} said={said.looks?.[one] ?? null} />
          ))}
        {said.steppedIn !== null && (
          <Looked
            ask={mine ? leader.steppedIn : say.steppedIn(other)}
            said={{ how: said.steppedIn ? "yes" : "no", note: null }}
          />
        )}
        <Looked ask={mine ? leader.kept : say.kept(other)} said={said.kept} />
      </ul>
    </Part>
  )
}

/** The delegate's part, as both read it. */
export function DelegatesPart({ said, reading }: { said: Delegates; reading: Reading }) {
  const { you, other } = reading
  const mine = you === "delegate"
  return (
    <Part title={mine ? say.happenedYours : say.happened(other)} text={said.happened}>
      <dl className="view">
        <Written term={mine ? say.yours : say.owns(other)} text={said.owns} />
        <Written term={mine ? say.learnedYours : say.learned(other)} text={said.learned} />
        <Written term={say.good} text={said.good} />
      </dl>
      <ul className="asks">
        <Looked ask={mine ? words.delegate.kept(other) : leader.kept} said={said.leaderKept} />
      </ul>
    </Part>
  )
}

function Part({ title, text, children }: { title: string; text: string | null; children: ReactNode }) {
  const heading = useId()
  return (
    <section className="sec reflected" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {title}
      </h2>
      <p className="w w-xl">{text}</p>
      {children}
    </section>
  )
}

function Written({ term, text }: { term: string; text: string | null }) {
  if (!text) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd className="w w-lg">{text}</dd>
    </div>
  )
}

function Looked({ ask, said }: { ask: string; said: { how: HowFar; note: string | null } | null }) {
  if (!said) return null
  return (
    <li>
      <p className="q">{ask}</p>
      <p className="answered">{words.how[said.how]}</p>
      {said.note && <p className="w w-lg">{said.note}</p>}
    </li>
  )
}
