import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { words } from "./words.ts"

/** Nobody holds anything yet: the way on. */
export function Begin({ alone }: { alone: boolean }) {
  const { org } = useOrg()
  return (
    <section className="sec col">
      <div className="acts first">
        <Link className={buttonClass()} to={alone ? paths.people(org) : paths.handOver(org)}>
          {alone ? words.invite : words.handOver}
        </Link>
        {alone && (
          <Link className={buttonClass("text")} to={paths.handOver(org)}>
            {words.handOver}
          </Link>
        )}
      </div>
      <p className="sm qq">{alone ? words.inviteSays : words.handOverSays}</p>
    </section>
  )
}
