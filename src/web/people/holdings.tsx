import type { PersonPage } from "../../client/client.ts"
import { DelegationRows } from "../delegation/delegation-row.tsx"
import { words } from "./words.ts"

/** What the two of you hold for each other. */
export function Holdings({ page: { person, theyHold, youHold, now } }: { page: PersonPage }) {
  const name = person.name ?? ""
  if (person.left && theyHold.length + youHold.length === 0) return null
  if (theyHold.length + youHold.length === 0) return <p className="sec q">{words.person.nothing(name)}</p>
  return (
    <>
      <Held title={words.person.theyHold(name)} rows={theyHold} now={now} />
      <Held title={words.person.youHold(name)} rows={youHold} now={now} />
    </>
  )
}

type HeldProps = { title: string; rows: PersonPage["theyHold"]; now: string }

function Held({ title, rows, now }: HeldProps) {
  if (rows.length === 0) return null
  return (
    <section className="sec" aria-label={title}>
      <h2 className="label">{title}</h2>
      <DelegationRows rows={rows} now={now} unnamed />
    </section>
  )
}
