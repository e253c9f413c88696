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
import "./area.css"
import { words } from "./words.ts"

/** Every area, and who decides what with whom; administrators rename and merge them here. */
export function AreasPage() {
  useTitle(words.title)
  const { org } = useOrg()
  const { areas } = useSuspenseQuery(areasQuery(org)).data
  const agreed = areas.filter(({ levels }) => levels.length > 0)
  const others = areas.filter(({ levels }) => levels.length === 0)
  return (
    <div className="wide areas-page">
      <h1 className="say">{words.title}</h1>
      <p className="q lede0">{areas.length > 0 ? words.lede : words.none}</p>
      <Areas shown={agreed} all={areas} />
      <Areas shown={others} all={areas} title={agreed.length > 0 ? words.others : words.nothingAgreed} />
      <Yours />
    </div>
  )
}

type AreasProps = { shown: readonly AreaView[]; all: readonly AreaView[]; title?: string }

function Areas({ shown, all, title }: AreasProps) {
  const heading = useId()
  if (shown.length === 0) return null
  return (
    <section className="sec" {...(title ? { "aria-labelledby": heading } : { "aria-label": words.title })}>
      {title && (
        <h2 className="label" id={heading}>
          {title}
        </h2>
      )}
      <ul>
        {shown.map((area) => (
          <OneArea key={area.id} area={area} others={all.filter(({ id }) => id !== area.id)} />
        ))}
      </ul>
    </section>
  )
}

function OneArea({ area, others }: { area: AreaView; others: readonly AreaView[] }) {
  const { administrator } = useOrg().organisation.you
  return (
    <li className="case">
      <p className={area.name ? "w w-lg" : "q"}>{area.name ?? words.erased}</p>
      <div>
        <Levels area={area} />
        {administrator && <ChangeArea area={area} others={others} />}
      </div>
    </li>
  )
}

function Levels({ area: { levels } }: { area: AreaView }) {
  const { id: reader } = useOrg().organisation.you
  if (levels.length === 0) return null
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
