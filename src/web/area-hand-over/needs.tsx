import type { AreaHandOverView, TodayView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { areaName, otherOf, standing } from "./sentence.ts"
import { words } from "./words.ts"

/** The areas that ask something of the reader, as entries of what needs them. */
export function AreaNeeds({ today, first }: { today: TodayView; first: boolean }) {
  const { org } = useOrg()
  return today.areaHandOvers.map((view, index) => (
    <li key={view.id}>
      <p className="kind">{kindOf(view)}</p>
      <blockquote className="w w-xl">{areaName(view)}</blockquote>
      <p className="why">{standing(view)}</p>
      <div className="acts">
        <Link
          className={buttonClass(first && index === 0 ? "primary" : "plain")}
          to={paths.areaHandOver(org, view.id)}
        >
          {words.need.open}
          <VisuallyHidden>{`: ${areaName(view)}`}</VisuallyHidden>
        </Link>
      </div>
    </li>
  ))
}

function kindOf(view: AreaHandOverView): string {
  if (view.need === "next-level") return words.need["next-level"]
  return words.need["answer-row"](otherOf(view).name, view.stage === "proposed" && view.you === "delegate")
}
