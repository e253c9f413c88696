import type { DelegationView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { words } from "./words.ts"

/** The way from what is settled to the board: one press, for the leader as for the delegate. */
export function PostIt({ view }: { view: DelegationView }) {
  const { org } = useOrg()
  return (
    <section className="sec">
      <div className="acts first">
        <Link className={buttonClass("plain")} to={paths.writePost(org, view.id)}>
          {words.delegation[view.you]}
        </Link>
      </div>
      <p className="sm qq">{words.delegation.says}</p>
    </section>
  )
}
