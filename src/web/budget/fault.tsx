import type { ReactNode } from "react"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { words } from "./words.ts"

/** What is in the way; where it is everything at once, with the way to what is at stake. */
export function faultOf(code: string, sentence: string): ReactNode {
  if (code !== "everything-at-once-too-large") return sentence
  return (
    <>
      {sentence} <WayToBudget />
    </>
  )
}

function WayToBudget() {
  const { org } = useOrg()
  return (
    <Link className="link nb" to={paths.budget(org)}>
      {words.atStakeNow}
    </Link>
  )
}
