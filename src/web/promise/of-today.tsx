import { useId } from "react"
import type { TodayView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { otherOf, rowSentence } from "./sentence.ts"
import { words } from "./words.ts"

/** What is promised and asks nothing of the reader now, within days; it leads to the person. */
export function PromisesOfToday({ today: { promises, now, zone } }: { today: TodayView }) {
  const { org } = useOrg()
  const heading = useId()
  const quiet = promises.filter(({ need }) => need === null)
  if (quiet.length === 0) return null
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.ofToday}
      </h2>
      <ul className="prom lede">
        {quiet.map((promise) => (
          <li key={promise.id}>
            <p className="w w-lg">
              <Link to={paths.person(org, otherOf(promise).id)}>{promise.what}</Link>
            </p>
            <p className="xs qq">{rowSentence(promise, { now, zone })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
