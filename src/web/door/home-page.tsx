import { useSuspenseQuery } from "@tanstack/react-query"
import type { MeView } from "../../client/client.ts"
import { Link, Onward } from "../app/link.tsx"
import { meQuery } from "../app/queries.ts"
import { useAsked } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Door } from "./door.tsx"
import { FirstRun } from "./first-run.tsx"
import { words } from "./words.ts"

/** The front door: leads on to where the reader belongs, or lets them begin. */
export function HomePage() {
  const { data: me } = useSuspenseQuery(meQuery())
  const begins = useAsked("new") !== undefined
  const [only, second] = me.organisations
  if (begins || (me.firstRun && !only)) return <FirstRun me={me} />
  if (second) return <WhereTo organisations={me.organisations} />
  if (only) return <Onward to={paths.today(only.org)} />
  return me.login ? <FirstRun me={me} /> : <Onward to={paths.signIn()} />
}

function WhereTo({ organisations }: Pick<MeView, "organisations">) {
  useTitle(words.where.title)
  return (
    <Door
      foot={
        <Link className="link" to={paths.anotherOrganisation()}>
          {words.where.create}
        </Link>
      }
    >
      <h1 className="say">{words.where.title}</h1>
      <ul className="lede">
        {organisations.map(({ org, name }) => (
          <li key={org} className="head">
            <Link className="link" to={paths.today(org)}>
              {name ?? org}
            </Link>
          </li>
        ))}
      </ul>
    </Door>
  )
}
