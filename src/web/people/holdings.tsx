import type { DelegationRow, PersonPage } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { words } from "./words.ts"

/** What the two of you hold for each other. */
export function Holdings({ page: { person, theyHold, youHold } }: { page: PersonPage }) {
  const name = person.name ?? ""
  if (theyHold.length + youHold.length === 0) return <p className="sec q">{words.person.nothing(name)}</p>
  return (
    <>
      <Held title={words.person.theyHold(name)} rows={theyHold} />
      <Held title={words.person.youHold(name)} rows={youHold} />
    </>
  )
}

function Held({ title, rows }: { title: string; rows: readonly DelegationRow[] }) {
  const { org } = useOrg()
  if (rows.length === 0) return null
  return (
    <section className="sec" aria-label={title}>
      <h2 className="label">{title}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="w w-lg">
            <Link to={paths.delegation(org, row.id)}>{row.outcome}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
