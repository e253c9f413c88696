import { useQuery, useSuspenseQuery } from "@tanstack/react-query"
import { useId } from "react"
import type { AreaView } from "../../client/client.ts"
import type { Level } from "../../domain/shared/level.ts"
import { Link } from "../app/link.tsx"
import { areaHandOversQuery, areasQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { AreaHandOvers } from "../area-hand-over/between.tsx"
import { called, whoDecides } from "../area-hand-over/who.ts"
import { paths } from "../paths.ts"
import { ChangeArea } from "./change-area.tsx"
import { words } from "./words.ts"

/** Every area, and who decides what with whom; administrators rename and merge them here. */
export function AreasPage() {
  useTitle(words.title)
  const { org, organisation } = useOrg()
  const { areas } = useSuspenseQuery(areasQuery(org)).data
  return (
    <div className="wide">
      <h1 className="say">{words.title}</h1>
      <p className="q lede0">{areas.length > 0 ? words.lede : words.none}</p>
      {areas.length > 0 && (
        <ul className="sec">
          {areas.map((area) => (
            <OneArea
              key={area.id}
              area={area}
              others={areas.filter(({ id }) => id !== area.id)}
              changeable={organisation.you.administrator}
            />
          ))}
        </ul>
      )}
      <Yours />
    </div>
  )
}

type OneAreaProps = { area: AreaView; others: readonly AreaView[]; changeable: boolean }

function OneArea({ area, others, changeable }: OneAreaProps) {
  const heading = useId()
  return (
    <li className="case" aria-labelledby={heading}>
      <h2 className="w w-lg" id={heading}>
        {area.name ?? words.erased}
      </h2>
      <div>
        <Levels area={area} />
        {changeable && <ChangeArea area={area} others={others} />}
      </div>
    </li>
  )
}

function Levels({ area: { levels } }: { area: AreaView }) {
  const { id: reader } = useOrg().organisation.you
  if (levels.length === 0) return <p className="q">{words.nothingAgreed}</p>
  const name = (person: AreaView["levels"][number]["leader"]) =>
    person.id === reader ? "you" : (person.name ?? words.someone)
  return (
    <ul>
      {levels.map(({ leader, delegate, level }) => (
        <li key={`${leader.id} ${delegate.id}`}>
          {whoDecides(level as Level, { leader: name(leader), delegate: name(delegate) })}{" "}
          <span className="sm qq nb">{called(level as Level)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the reader hands over for good, or is handed; and the way to begin. */
function Yours() {
  const { org } = useOrg()
  const heading = useId()
  const { data } = useQuery(areaHandOversQuery(org))
  const items = data?.items.filter(({ stage }) => stage !== "over") ?? []
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className={items.length > 0 ? "label" : "vh"} id={heading}>
        {words.yours}
      </h2>
      <AreaHandOvers items={items} />
      <p className="lede">
        <Link className="link" to={paths.handOverArea(org)}>
          {words.begin}
        </Link>
      </p>
    </section>
  )
}
