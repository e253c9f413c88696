import { useSuspenseQuery } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import type { EditionView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { editionQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import "./edition.css"
import { Masthead, Row, rowsOf } from "./edition.tsx"
import { words } from "./words.ts"

const { edition: say } = words

/** A week of the board, as it was published on Monday; read anew each time. */
export function EditionPage() {
  const { org } = useOrg()
  const { monday } = useParams({ strict: false }) as { monday?: string }
  const { data } = useSuspenseQuery(editionQuery(org, monday))
  useTitle(say.head)
  return (
    <div className="edition">
      <Masthead edition={data} />
      {data.posts.length === 0 && (
        <div className="quiet-week">
          <p className="head">{say.empty}</p>
          <p className="q lede">{say.emptySays}</p>
        </div>
      )}
      {rowsOf(data.posts).map((posts) => (
        <Row key={posts[0]?.id} posts={posts} linked />
      ))}
      {data.posts.length > 0 && <p className="sm qq colophon">{say.colophon}</p>}
      <Others edition={data} />
    </div>
  )
}

function Others({ edition: { earlier, later } }: { edition: EditionView }) {
  const { org } = useOrg()
  const ways = [
    { to: earlier && paths.edition(org, earlier), label: say.earlier },
    { to: later && paths.edition(org, later), label: say.later },
    { to: paths.wall(org), label: say.wall },
    { to: paths.board(org), label: say.board },
  ]
  return (
    <nav className="acts ways sm" aria-label={say.head}>
      {ways.map(({ to, label }) =>
        to ? (
          <Link key={label} className="link" to={to}>
            {label}
          </Link>
        ) : null,
      )}
    </nav>
  )
}
