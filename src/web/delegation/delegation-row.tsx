import type { DelegationRow } from "../../client/client.ts"
import { today } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { MiniLine } from "../ui/quiet-line/MiniLine.tsx"
import { lineInput, miniLabel } from "./active/line.ts"
import "./delegation.css"
import { nameOf, otherParty } from "./reading.ts"
import { rowWords } from "./row-words.ts"
import { byPerson, checkInDue, whenSentence } from "./rows.ts"
import { words } from "./words.ts"

type Props = {
  rows: readonly DelegationRow[]
  /** The server's now, from the answer the rows came with. */
  now: string
  /** Without the other one's name before each, where the page names them already. */
  unnamed?: boolean
}

/** Delegations as a quiet list: whose, the outcome, how it goes and when it is heard of next. */
export function DelegationRows({ rows, now, unnamed = false }: Props) {
  return (
    <ul className={unnamed ? "people unnamed" : "people"}>
      {byPerson(rows, ({ you }) => otherParty(you)).map(({ row, continues }) => (
        <li key={row.id} className={continues && !unnamed ? "cont" : undefined}>
          {!unnamed && <Name row={row} continues={continues} />}
          <Outcome row={row} />
          <div>
            <Line row={row} now={now} />
            <When row={row} now={now} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Name({ row, continues }: { row: DelegationRow; continues: boolean }) {
  const { org } = useOrg()
  const person = row[otherParty(row.you)]
  const name = nameOf(person)
  if (continues)
    return (
      <span className="name">
        <span className="vh">{name}</span>
      </span>
    )
  if (!person) return <span className="name" />
  return (
    <Link className="name" to={paths.person(org, person.id)}>
      {name}
    </Link>
  )
}

function Outcome({ row }: { row: DelegationRow }) {
  const { org } = useOrg()
  const to = row.stage === "draft" ? paths.handOver(org, { draft: row.id }) : paths.delegation(org, row.id)
  return (
    <p className={row.outcome ? "w" : "w q"}>
      <Link to={to}>{row.outcome ?? words.noOutcome}</Link>
    </p>
  )
}

function Line({ row, now }: { row: DelegationRow; now: string }) {
  const { zone } = useOrg().organisation.you
  if (!row.line) return null
  const holder = row.you === "delegate" ? rowWords.you : nameOf(row.delegate)
  return <MiniLine line={lineInput(row.line, now)} label={miniLabel(row.line, holder, { now, zone })} />
}

function When({ row, now }: { row: DelegationRow; now: string }) {
  const { org, organisation } = useOrg()
  const sentence = whenSentence(row, today(now, organisation.you.zone))
  const called = row.needs.some(({ kind }) => kind === "answer-call")
  if (!checkInDue(row))
    return <p className="when">{called ? <span className="ochre">{sentence}</span> : sentence}</p>
  return (
    <p className="when">
      <Link className="link" to={`${paths.delegation(org, row.id)}#check-in`}>
        {sentence}
      </Link>
    </p>
  )
}
