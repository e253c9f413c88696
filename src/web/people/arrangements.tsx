import { useSuspenseQuery } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import type { PersonPage, PersonView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { peopleQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { Tick } from "../ui/Tick.tsx"
import { Away } from "./away.tsx"
import { Erasing } from "./erasing.tsx"
import { Leaving } from "./leaving.tsx"
import { LegalHold } from "./legal-hold.tsx"
import { useChangePerson } from "./use-change-person.ts"
import { words } from "./words.ts"

const { arrange } = words

/** Days away for oneself; reporting, administration and leaving for administrators. */
export function Arrangements({ page: { person, now } }: { page: PersonPage }) {
  const { org, organisation } = useOrg()
  const { you } = organisation
  const mine = person.you
  if (!(mine || you.administrator)) return null
  if (person.left) return <OfOneGone person={person} />
  return (
    <section className="sec" aria-labelledby="arrangements">
      <h2 className="label" id="arrangements">
        {arrange.title}
      </h2>
      {mine && (
        <Case title={arrange.away}>
          <Away person={person} now={now} />
        </Case>
      )}
      {you.administrator && (
        <>
          <Case title={arrange.manager}>
            <Manager person={person} />
          </Case>
          <Case title={arrange.administrator}>
            <Administrator person={person} />
          </Case>
        </>
      )}
      {mine && (
        <Case title={arrange.rest}>
          <Link className="link" to={paths.settings(org)}>
            {words.person.settings}
          </Link>
        </Case>
      )}
      <Case title={arrange.leaving}>
        <Leaving person={person} />
      </Case>
      {you.administrator && (
        <Case title={arrange.hold.title}>
          <LegalHold person={person} />
        </Case>
      )}
    </section>
  )
}

/** What is left to arrange of somebody who has left. */
function OfOneGone({ person }: { person: PersonView }) {
  return (
    <section className="sec" aria-labelledby="arrangements">
      <h2 className="label" id="arrangements">
        {arrange.title}
      </h2>
      {!person.erasure?.erased && (
        <Case title={arrange.hold.title}>
          <LegalHold person={person} />
        </Case>
      )}
      <Case title={arrange.erase.title}>
        <Erasing person={person} />
      </Case>
    </section>
  )
}

function Case({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="case">
      <p>{title}</p>
      <div>{children}</div>
    </div>
  )
}

function Manager({ person }: { person: PersonView }) {
  const { org } = useOrg()
  const { items } = useSuspenseQuery(peopleQuery(org)).data
  const [manager, setManager] = useState(person.manager?.id ?? null)
  const { press, isPending, problem, done, undone } = useChangePerson(person.id, { manager })
  const choose = (id: string | null) => {
    setManager(id)
    undone()
  }
  return (
    <>
      <PersonField
        label={arrange.manager}
        labelHidden
        description={arrange.managerMeans}
        people={items
          .filter(({ id, left }) => id !== person.id && !left)
          .map(({ id, name }) => ({ id, name: name ?? "" }))}
        value={manager}
        onChange={choose}
        nobody={words.invite.nobody}
        placeholder={words.invite.anyone}
        error={problem?.message}
      />
      {manager !== (person.manager?.id ?? null) && (
        <div className="acts lede">
          <Button variant="plain" onPress={press} isPending={isPending} pendingLabel={arrange.changing}>
            {arrange.change}
          </Button>
        </div>
      )}
      <Note>{done && arrange.changed}</Note>
    </>
  )
}

function Administrator({ person }: { person: PersonView }) {
  const { press, problem } = useChangePerson(person.id, { administrator: !person.administrator })
  return (
    <>
      <Tick isSelected={person.administrator} onChange={press} small={arrange.administratorMeans}>
        {arrange.administratorIs}
      </Tick>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </>
  )
}
