import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "../app/link.tsx"
import { delegationQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { moveOpen, useReading } from "../delegation/reading.ts"
import { paths } from "../paths.ts"
import "./hand-over.css"
import { ProposeForm } from "./propose-form.tsx"
import { words } from "./words.ts"

/** Propose something else: the round that is answered, in the form, with what differs from it. */
export function ProposePage() {
  useTitle(words.propose.title)
  const { org } = useOrg()
  const { data: view } = useSuspenseQuery(delegationQuery(org, usePathId()))
  const [first] = useState(view)
  const { other } = useReading(view)
  if (!moveOpen(view, "counter-offers"))
    return (
      <div className="col">
        <h1 className="head">{words.propose.head(other)}</h1>
        <p className="lede">{view.moves.find(({ noun }) => noun === "counter-offers")?.why}</p>
        <p className="lede">
          <Link className="link" to={paths.delegation(org, view.id)}>
            {words.handOver.read}
          </Link>
        </p>
      </div>
    )
  return <ProposeForm key={view.id} first={first} now={view} />
}
