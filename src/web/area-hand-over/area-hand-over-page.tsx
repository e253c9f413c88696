import { useSuspenseQuery } from "@tanstack/react-query"
import type { AreaHandOverHistory } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { areaHandOverQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { buttonClass } from "../ui/buttonClass.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import "./area-hand-over.css"
import { AreaHandOverMoves } from "./moves.tsx"
import { RowOfLevels } from "./row-of-levels.tsx"
import { areaName, otherOf, standing, theTwo, yesSentence } from "./sentence.ts"
import { proposedStones, stonesOf } from "./stones.ts"
import { capital } from "./who.ts"
import { words } from "./words.ts"

/** One area on its way: where it stands, the row of levels, and what may be said. Nobody but the two sees it. */
export function AreaHandOverPage() {
  const { org } = useOrg()
  const view = useSuspenseQuery(areaHandOverQuery(org, usePathId())).data
  const title = words.title(areaName(view))
  useTitle(title)
  const { leader, delegate } = theTwo(view)
  const yes = yesSentence(view)
  return (
    <div className="wide area-hand-over">
      <p className="crumb">
        <Link to={paths.areas(org)}>{title}</Link> · {words.fromTo(leader, delegate)}
      </p>
      <h1 className="say">{standing(view)}</h1>
      {view.over?.reason && <blockquote className="w w-lg reason">{view.over.reason}</blockquote>}
      <Row view={view} />
      <div className="col lede">
        {yes && <p className="q">{yes}</p>}
        {view.stage === "handed-over" && <SaySo view={view} />}
        <AreaHandOverMoves key={view.version} view={view} />
        {view.progress && <p className="sm qq lede">{words.counts}</p>}
        {view.moves.length > 0 && <p className="sm qq">{words.noMark}</p>}
        <WhatHappened view={view} />
      </div>
    </div>
  )
}

/** What both agreed on, and below it what one of them proposes. */
function Row({ view }: { view: AreaHandOverHistory }) {
  const { row, proposal, you } = view
  const two = theTwo(view)
  const { name } = otherOf(view)
  return (
    <>
      {row.length > 0 && view.stage !== "over" && (
        <RowOfLevels stones={stonesOf(view)} two={two} label={words.row.label} />
      )}
      {proposal && (
        <section className={row.length > 0 ? "sec" : undefined} aria-label={words.row.label}>
          {row.length > 0 && (
            <h2 className="label">
              {proposal.by === you ? words.row.proposedByYou : words.row.proposed(name)}
            </h2>
          )}
          <RowOfLevels
            stones={proposedStones(proposal.row)}
            two={two}
            label={capital(words.row.proposed(proposal.by === you ? "you" : name))}
          />
        </section>
      )}
    </>
  )
}

/** The area is handed over, and everybody may hear of it. */
function SaySo({ view }: { view: AreaHandOverHistory }) {
  const { org } = useOrg()
  return (
    <>
      <div className="acts">
        <Link className={buttonClass()} to={paths.postArea(org, view.id)}>
          {words.board.say}
        </Link>
      </div>
      <p className="sm qq">{words.board.means}</p>
    </>
  )
}

function WhatHappened({ view: { history } }: { view: AreaHandOverHistory }) {
  const { zone } = useOrg().organisation.you
  const now = history.at(-1)?.at ?? ""
  return (
    <Disclosure label={words.whatHappened} className="sm lede">
      <ol className="said">
        {history.map(({ version, at, sentence, text }) => (
          <li key={version}>
            {sentence}
            {text && <q className="w">{text}</q>}
            <span>{dayOf(at, zone, now)}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
