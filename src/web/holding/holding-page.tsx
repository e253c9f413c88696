import { useSuspenseQuery } from "@tanstack/react-query"
import { holdingsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { Entry } from "./entry.tsx"
import "./holding.css"
import { CameBack, LetGo } from "./over.tsx"
import { Paste } from "./paste.tsx"
import { Row } from "./row.tsx"
import { sumOf } from "./sentence.ts"
import { words } from "./words.ts"

const { page } = words

/** What one still does: a list that is quick to fill, and where handing over begins. */
export function HoldingPage() {
  useTitle(page.title)
  const { org } = useOrg()
  const { data: holdings } = useSuspenseQuery(holdingsQuery(org))
  const held = holdings.filter(({ stage }) => stage === "held" || stage === "under-way")
  const sum = sumOf(held)
  return (
    <div className="col holding">
      <h1 className="head">{page.title}</h1>
      <p className="q holding-lede">{held.length > 0 ? page.lede : page.none}</p>
      {sum && <p className="sum">{sum}</p>}
      {held.length > 0 && (
        <ul className="holds" aria-label={page.list}>
          {held.map((holding) => (
            <Row key={holding.id} holding={holding} />
          ))}
        </ul>
      )}
      <Entry />
      <Paste already={held.flatMap(({ title }) => title ?? [])} />
      <CameBack holdings={holdings} />
      <LetGo holdings={holdings} />
    </div>
  )
}
