import type { TodayView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { AreaNeeds } from "../area-hand-over/needs.tsx"
import { paths } from "../paths.ts"
import { PromiseNeeds } from "../promise/needs.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { Glyph } from "../ui/Glyph.tsx"
import { type NeedItem, needView } from "./need.ts"
import { needsOf, waiting } from "./sentence.ts"

/** What needs the reader, the most pressing first; only that has a primary act. */
export function Needs({ today }: { today: TodayView }) {
  const needs = needsOf(today)
  if (waiting(today) === 0) return null
  return (
    <ul className="needs sec col">
      {needs.map((item, i) => (
        <OneNeed key={`${item.delegation}${keyOf(item.need)}`} item={item} today={today} first={i === 0} />
      ))}
      <PromiseNeeds today={today} first={needs.length === 0} />
      <AreaNeeds
        today={today}
        first={needs.length === 0 && today.promises.every(({ need }) => need === null)}
      />
    </ul>
  )
}

/** Several of a kind may wait in one delegation. */
function keyOf({ kind, flag, message, call, stepIn }: NeedItem["need"]): string {
  return flag ?? message ?? call ?? stepIn ?? kind
}

function OneNeed({
  item,
  today: { now, zone },
  first,
}: {
  item: NeedItem
  today: TodayView
  first: boolean
}) {
  const { org } = useOrg()
  const { kind, about, why, act, hash } = needView(item, { now, zone })
  return (
    <li>
      <p className={item.need.kind === "answer-call" ? "kind ochre" : "kind"}>
        {item.need.kind === "receive-flag" && <Glyph kind="flag-open" />}
        {item.need.kind === "answer-call" && <Glyph kind="tripwire-waiting" />}
        {kind}
      </p>
      {about && <blockquote className="w w-xl">{about}</blockquote>}
      <p className="why">{why}</p>
      <div className="acts">
        <Link
          className={buttonClass(first ? "primary" : "plain")}
          to={`${paths.delegation(org, item.delegation)}${hash}`}
        >
          {act}
        </Link>
      </div>
    </li>
  )
}
