import { useSuspenseQuery } from "@tanstack/react-query"
import type { PersonView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { peopleQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Disclosure } from "../ui/Disclosure.tsx"
import { daysAway } from "./days-away.ts"
import { Invitations } from "./invitations.tsx"
import { Invite } from "./invite.tsx"
import { type Branch, reporting } from "./reporting.ts"
import { words } from "./words.ts"

/** Everyone here, and who reports to whom. */
export function PeoplePage() {
  useTitle(words.title)
  const { org, organisation } = useOrg()
  const { items } = useSuspenseQuery(peopleQuery(org)).data
  const here = items.filter((person) => !person.left)
  const gone = items.filter((person) => person.left)
  return (
    <div className="wide">
      <h1 className="say">{words.title}</h1>
      {here.length < 2 && <p className="q lede">{words.alone}</p>}
      <section className="sec" aria-label={words.title}>
        <Branches branches={reporting(here)} />
      </section>
      {organisation.you.administrator && (
        <>
          <Invite people={here} />
          <Invitations />
        </>
      )}
      {gone.length > 0 && (
        <Disclosure label={words.gone} className="rest-of">
          <Branches branches={gone.map((person) => ({ person, reports: [] }))} />
        </Disclosure>
      )}
    </div>
  )
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul className="reporting">
      {branches.map(({ person, reports }) => (
        <li key={person.id}>
          <Row person={person} />
          {reports.length > 0 && <Branches branches={reports} />}
        </li>
      ))}
    </ul>
  )
}

function Row({ person }: { person: PersonView }) {
  const { org } = useOrg()
  const quiet = [
    person.you && words.you,
    person.administrator && words.administrator,
    daysAway(person.away),
  ].filter(Boolean)
  return (
    <p>
      <Link to={paths.person(org, person.id)}>{person.name ?? words.person.erased}</Link>
      {quiet.length > 0 && <span className="sm qq">{quiet.join(", ")}</span>}
    </p>
  )
}
