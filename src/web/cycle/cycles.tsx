import { useId } from "react"
import type { CycleView, PersonPage } from "../../client/client.ts"
import { day, dayOf, today } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { Answered } from "./answered.tsx"
import "./cycle.css"
import { Raise } from "./raise.tsx"
import { tellingOf } from "./telling.ts"
import { Ways } from "./ways.tsx"
import { words } from "./words.ts"

/** What keeps coming back between the reader and this person, kindly: to the leader with ways out, to the delegate calmly. */
export function Cycles({ page }: { page: PersonPage }) {
  const heading = useId()
  if (page.cycles.length === 0) return null
  // Whoever is not told yet may raise it, below no heading that would tell.
  const isTold = page.cycles.some(({ moments }) => moments.length > 0)
  return (
    <section className="sec col cycle" {...(isTold ? { "aria-labelledby": heading } : {})}>
      {isTold && (
        <h2 className="label" id={heading}>
          {words.title}
        </h2>
      )}
      {page.cycles.map((cycle) => (
        <div key={cycle.id} className="lede">
          {cycle.youLead ? <OfLeader cycle={cycle} page={page} /> : <OfDelegate cycle={cycle} page={page} />}
        </div>
      ))}
    </section>
  )
}

type CycleProps = { cycle: CycleView; page: PersonPage }

function OfLeader({ cycle, page }: CycleProps) {
  const { zone } = useOrg().organisation.you
  const name = page.person.name ?? ""
  const { raised, answered } = cycle
  return (
    <>
      <p>{tellingOf(cycle, name)}</p>
      <Moments cycle={cycle} page={page} />
      {raised && <p className="lede">{words.raisedBy(name, dayOf(raised.at, zone, page.now))}</p>}
      {raised?.text && <p className="w">{raised.text}</p>}
      {answered ? (
        <Answered cycle={cycle} way={answered.way} page={page} />
      ) : (
        <Ways cycle={cycle} page={page} />
      )}
    </>
  )
}

function OfDelegate({ cycle, page }: CycleProps) {
  const { zone } = useOrg().organisation.you
  const name = page.person.name ?? ""
  const { raised, answered, moments, moves } = cycle
  const waits = raised !== null && answered === null && !moves.includes("raise")
  return (
    <>
      {moments.length > 0 && <p>{tellingOf(cycle, name)}</p>}
      <Moments cycle={cycle} page={page} />
      {waits && <p className="lede">{words.youRaised(name, dayOf(raised.at, zone, page.now))}</p>}
      {waits && raised.text && <p className="w">{raised.text}</p>}
      {answered && <p className="lede">{words.way[answered.way].theirs(name)}</p>}
      {moves.includes("raise") && <Raise cycle={cycle} page={page} />}
    </>
  )
}

/** The days, and what it was about, in the words of the two: each opens what is meant. */
function Moments({ cycle: { moments }, page }: CycleProps) {
  const { org, organisation } = useOrg()
  const is = today(page.now, organisation.you.zone)
  if (moments.length === 0) return null
  return (
    <ul className="said" aria-label={words.moments}>
      {moments.map(({ kind, on, delegation, outcome }) => (
        <li key={`${kind} ${delegation ?? on}`}>
          <span>
            <Link to={delegation ? paths.delegation(org, delegation) : paths.holding(org)}>
              {words.moment[kind](day(on, is))}
              {outcome && <i className="w about">{outcome}</i>}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
