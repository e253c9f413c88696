import { useSuspenseQuery } from "@tanstack/react-query"
import { useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Link } from "../../app/link.tsx"
import { delegationQuery } from "../../app/queries.ts"
import { useOrg, usePathId } from "../../app/session.ts"
import { useTitle } from "../../app/title.ts"
import { paths } from "../../paths.ts"
import { buttonClass } from "../../ui/buttonClass.ts"
import { LineSection } from "../active/line-section.tsx"
import "../delegation.css"
import { moveOpen, type Reading, useReading } from "../reading.ts"
import { words as common } from "../words.ts"
import { leewaySentences, waitLabel } from "./leeway.ts"
import "./step-in.css"
import { TakeBackForm } from "./take-back-form.tsx"
import { words } from "./words.ts"

const { takeBack: say } = words
type Props = { view: DelegationView; reading: Reading }

/** Read before taking back: where it stands, what it says to the other one, and other ways. */
export function TakeBackPage() {
  const { org } = useOrg()
  const { data: view } = useSuspenseQuery(delegationQuery(org, usePathId()))
  const reading = useReading(view)
  useTitle(say.title)
  const outcome = view.rounds.at(-1)?.terms.outcome ?? common.noOutcome
  return (
    <div className="guard col">
      <p className="crumb">
        <Link to={paths.delegation(org, view.id)}>{say.holds(reading.other, outcome)}</Link>
      </p>
      <h1 className="say">{say.title}</h1>
      {moveOpen(view, "take-backs") ? <Open view={view} reading={reading} /> : <Closed view={view} />}
    </div>
  )
}

function Open({ view, reading }: Props) {
  const { other } = reading
  return (
    <>
      <p className="lead">{leewaySentences(view, reading)}</p>
      <LineSection view={view} reading={reading} />
      <p className="lead">{say.says(other)}</p>
      <p className="verdict">{say.verdict}</p>
      <Instead view={view} reading={reading} />
      <AllTheSame view={view} reading={reading} />
    </>
  )
}

/** Waiting is the page's one primary press. */
function Instead({ view, reading }: Props) {
  const { org } = useOrg()
  const here = paths.delegation(org, view.id)
  return (
    <>
      <div className="acts">
        <Link className={buttonClass()} to={here}>
          {waitLabel(view, reading)}
        </Link>
      </div>
      <ul className="instead">
        <li>
          <Link className="do" to={`${here}#support`}>
            {words.support}
          </Link>
          <span className="why">{words.supportWhy(reading.other)}</span>
        </li>
        {moveOpen(view, "change-proposals") && (
          <li>
            <Link className="do" to={paths.propose(org, view.id)}>
              {words.change}
            </Link>
            <span className="why">{words.changeWhy}</span>
          </li>
        )}
      </ul>
    </>
  )
}

function AllTheSame({ view, reading }: Props) {
  const heading = useId()
  return (
    <section className="goon" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {say.allTheSame}
      </h2>
      <p className="sm q">{say.ends(reading.other)}</p>
      <TakeBackForm view={view} other={reading.other} />
    </section>
  )
}

/** It cannot be taken back now: why not. */
function Closed({ view }: { view: DelegationView }) {
  const { org } = useOrg()
  return (
    <>
      <p className="lead">{view.moves.find(({ noun }) => noun === "take-backs")?.why}</p>
      <p className="lede">
        <Link className="link" to={paths.delegation(org, view.id)}>
          {say.read}
        </Link>
      </p>
    </>
  )
}
