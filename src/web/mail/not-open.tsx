import type { Problem } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { sentenceOf } from "../door/refused.tsx"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { Arrived } from "./arrived.tsx"
import { words } from "./words.ts"

/** A link that does nothing: what it is, and the way on. */
export function NotOpen({ problem }: { problem: Problem }) {
  const nowhere = problem.code === "fields-at-fault" ? words.refused["link-not-ours"] : undefined
  const [title, why] = words.refused[problem.code] ?? nowhere ?? [sentenceOf(problem), ""]
  return (
    <>
      <Arrived>{title}</Arrived>
      <p className="q lede col">{why}</p>
      <div className="acts end">
        <Link className={buttonClass("plain")} to={paths.home()}>
          {words.home}
        </Link>
      </div>
    </>
  )
}

/** Whether this is about the link itself: nothing on the page can mend it. */
export function isAboutLink({ code }: Problem): boolean {
  return code in words.refused || code === "fields-at-fault"
}
