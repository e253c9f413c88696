import { useId } from "react"
import type { OpenedView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { words } from "./words.ts"

/** The report's Monday: what their leader has opened to be asked for. Nothing where nothing is. */
export function Opened({ rows }: { rows: readonly OpenedView[] }) {
  const { org } = useOrg()
  const heading = useId()
  if (rows.length === 0) return null
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.opened.title}
      </h2>
      <ul className="prom lede">
        {rows.map(({ holding, title, leader }) => (
          <li key={holding}>
            <p className="w w-lg">
              <Link to={paths.ask(org)}>{title}</Link>
            </p>
            <p className="xs qq">{words.opened.by(leader.name ?? words.opened.someone)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
