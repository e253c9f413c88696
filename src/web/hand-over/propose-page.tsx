import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { delegationQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { moveOpen, useReading } from "../delegation/reading.ts"
import { paths } from "../paths.ts"
import "./hand-over.css"
import { ProposeForm } from "./propose-form.tsx"
import type { Proposing } from "./use-proposing.ts"
import { words } from "./words.ts"

/** Another round while it is talked about; a change of what both agreed once it is held. */
export function proposesAs({ activeSince }: Pick<DelegationView, "activeSince">): Proposing {
  return activeSince ? "change-proposals" : "counter-offers"
}

/** Propose something else: the round that is answered, in the form, with what differs from it. */
export function ProposePage() {
  const { org } = useOrg()
  const { data: view } = useSuspenseQuery(delegationQuery(org, usePathId()))
  const [first] = useState(view)
  const { other } = useReading(view)
  const noun = proposesAs(first)
  const say = noun === "change-proposals" ? words.change : words.propose
  useTitle(say.title)
  if (!moveOpen(view, noun))
    return (
      <div className="col">
        <h1 className="head">{say.head(other)}</h1>
        <p className="lede">{view.moves.find((move) => move.noun === noun)?.why}</p>
        <p className="lede">
          <Link className="link" to={paths.delegation(org, view.id)}>
            {words.handOver.read}
          </Link>
        </p>
      </div>
    )
  return <ProposeForm key={view.id} as={noun} first={first} now={view} />
}
