import { useSuspenseQuery } from "@tanstack/react-query"
import type { EditionView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useLive } from "../app/live.ts"
import { wallQuery } from "../app/queries.ts"
import { OrgProvider, useOrg, useOrgOfPath } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Mark } from "../ui/Mark.tsx"
import "./edition.css"
import { Masthead, Row, rowsOf } from "./edition.tsx"
import { useTurning } from "./use-turning.ts"
import { words } from "./words.ts"

const { wall: say } = words

/** The last edition for a screen on a wall: large, calm, without anybody's name. */
export function WallPage() {
  return (
    <OrgProvider value={useOrgOfPath()}>
      <Wall />
    </OrgProvider>
  )
}

function Wall() {
  const { org } = useOrg()
  useLive(org)
  const { data } = useSuspenseQuery(wallQuery(org))
  useTitle(say.title)
  return (
    <main className="edition wall" id="main" tabIndex={-1}>
      <Masthead edition={data} />
      <Turning edition={data} />
    </main>
  )
}

function Turning({ edition }: { edition: EditionView }) {
  const { org } = useOrg()
  const rows = rowsOf(edition.posts)
  const { page, next, held, hold } = useTurning(rows.length)
  const posts = rows[page]
  return (
    <>
      <div className="turn" key={posts?.[0]?.id}>
        {posts ? <Row posts={posts} linked={false} /> : <p className="head quiet-week">{say.empty}</p>}
      </div>
      <footer className="colophon">
        <Link className="mark" to={paths.board(org)}>
          <Mark />
          {say.back}
        </Link>
        <span>{say.colophon}</span>
        {rows.length > 1 && (
          <span className="turns">
            <span>{say.page(page + 1, rows.length)}</span>
            <Button variant="text" onPress={next}>
              {say.next}
            </Button>
            <Button variant="text" onPress={() => hold(!held)}>
              {held ? say.go : say.hold}
            </Button>
          </span>
        )}
      </footer>
    </>
  )
}
