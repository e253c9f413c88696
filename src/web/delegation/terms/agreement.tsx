import { useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { dayAndTimeOf } from "../../app/dates.ts"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { Rounds } from "../negotiating/rounds.tsx"
import type { Party, Reading } from "../reading.ts"
import { agreement as words } from "./agreement-words.ts"
import { Limits } from "./limits.tsx"
import { type Part, partsOf } from "./parts.ts"
import { RowText } from "./row-text.tsx"
import { signedAt } from "./signed.ts"

type Props = { view: DelegationView; reading: Reading }

/** What both have signed: how it succeeds and fails, the rest behind one word, two names. */
export function Agreement({ view, reading }: Props) {
  const heading = useId()
  const round = view.rounds.at(-1)
  if (!round) return null
  const parts = partsOf(round.terms, null, { ...reading, currency: view.currency, size: round.size })
  const [success, failure] = ["success", "failure"].map((key) => parts.find((part) => part.key === key))
  const rest = parts.filter(({ key }) => key !== "success" && key !== "failure")
  return (
    <section className="sec terms" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.agreed}
      </h2>
      <div className={failure ? "two" : undefined}>
        {success && <Criteria part={success} />}
        {failure && <Criteria part={failure} />}
      </div>
      <Disclosure label={words.rest} className="rest-of">
        <Rest parts={rest} view={view} reading={reading} />
      </Disclosure>
      {view.rounds.length > 1 && (
        <Disclosure label={words.rounds} className="rest-of">
          <Rounds view={view} reading={reading} />
        </Disclosure>
      )}
      <Signatures view={view} reading={reading} />
      <p className="xs qq seal">{words.seal(round.number, receipt(round.receipt))}</p>
    </section>
  )
}

/** The hash of the terms, as much of it as two people would compare aloud. */
export function receipt(hash: string): string {
  return `${hash.slice(0, 4)}\u00a0${hash.slice(4, 8)}`
}

function Criteria({ part }: { part: Part }) {
  return (
    <section>
      <h3 className="label">{part.label}</h3>
      <ul className="crit">
        {part.rows.map((row) => (
          <li key={row.about}>
            <RowText row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Rest({ parts, view, reading }: Props & { parts: readonly Part[] }) {
  const terms = view.rounds.at(-1)?.terms
  return (
    <div className="buffer">
      {parts.map((part) => (
        <RestPart key={part.key} part={part}>
          {part.key === "limits" && terms && view.activeSince ? (
            <Limits limits={terms.limits} used={view.used} currency={view.currency} reading={reading} />
          ) : null}
        </RestPart>
      ))}
    </div>
  )
}

function RestPart({ part, children }: { part: Part; children: React.ReactNode }) {
  return (
    <>
      <h3 className="label">{part.label}</h3>
      {children ?? (
        <div>
          {part.rows.map((row) => (
            <RowText key={row.about} row={row} />
          ))}
        </div>
      )}
    </>
  )
}

function Signatures({ view, reading }: Props) {
  const signed = (party: Party) => dayAndTimeOf(signedAt(view, party), reading.zone, reading.now)
  return (
    <div className="signed">
      {(["leader", "delegate"] as const).map((party) => (
        <div key={party}>
          <p className="w">{reading[party]}</p>
          <p className="xs qq">{signed(party)}</p>
        </div>
      ))}
    </div>
  )
}
