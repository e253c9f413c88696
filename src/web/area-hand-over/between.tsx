import { useQuery } from "@tanstack/react-query"
import { useId } from "react"
import type { AreaHandOverView, PersonView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { areaHandOversQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { areaName, standing } from "./sentence.ts"
import { words } from "./words.ts"

/** The areas on their way between the reader and this person, and the way to begin one. */
export function AreaHandOversBetween({ person }: { person: PersonView }) {
  const { org } = useOrg()
  const heading = useId()
  const { data } = useQuery(areaHandOversQuery(org, { with: person.id }))
  const items = data?.items.filter(({ stage }) => stage !== "over") ?? []
  if (person.left && items.length === 0) return null
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.between.title}
      </h2>
      <AreaHandOvers items={items} />
      {!person.left && (
        <p className="sm lede">
          <Link className="link" to={paths.handOverArea(org, { to: person.id })}>
            {words.between.begin}
          </Link>
        </p>
      )}
    </section>
  )
}

/** Each leads to its page, with where it stands. */
export function AreaHandOvers({ items }: { items: readonly AreaHandOverView[] }) {
  const { org } = useOrg()
  if (items.length === 0) return null
  return (
    <ul className="prom lede">
      {items.map((view) => (
        <li key={view.id}>
          <p className="w w-lg">
            <Link to={paths.areaHandOver(org, view.id)}>{areaName(view)}</Link>
          </p>
          <p className="xs qq">{standing(view)}</p>
        </li>
      ))}
    </ul>
  )
}
