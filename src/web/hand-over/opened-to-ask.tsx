import { useQuery } from "@tanstack/react-query"
import type { OpenedHoldingView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { openedHoldingsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { weightOf } from "../holding/sentence.ts"
import { paths } from "../paths.ts"
import { words } from "./words.ts"

const { opened: say } = words.ask

/** What leaders have opened to be asked for: each begins the same form. Says nothing where nothing is. */
export function OpenedToAsk() {
  const { org } = useOrg()
  const { data } = useQuery(openedHoldingsQuery(org))
  if (!data || data.items.length === 0) return null
  return (
    <section className="opened" aria-labelledby="opened-to-ask">
      <h2 className="label" id="opened-to-ask">
        {say.title}
      </h2>
      <ul>
        {data.items.map(({ id, title, owner, ...weight }) => (
          <li key={id}>
            <Link className="link w" to={paths.ask(org, id)}>
              {title ?? say.erased}
            </Link>{" "}
            <span className="xs qq">{say.by(owner.name ?? say.someone, weightOf(weight))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whose it is that is asked for here. */
export function OpenedHere({ opened }: { opened: OpenedHoldingView }) {
  return <p className="sm q opened">{say.here(opened.owner.name ?? say.someone)}</p>
}
