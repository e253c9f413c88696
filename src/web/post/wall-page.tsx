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
import { Masthead, pagesOf, Row } from "./edition.tsx"
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
  const pages = pagesOf(edition.posts)
  const { page, next, held, hold } = useTurning(pages.length)
  const rows = pages[page] ?? []
  return (
    <>
      <div className="turn" key={rows[0]?.[0]?.id}>
        {rows.length === 0 && <p className="head quiet-week">{say.empty}</p>}
        {rows.map((posts) => (
          <Row key={posts[0]?.id} posts={posts} linked={false} />
        ))}
      </div>
      <footer className="colophon">
        <Link className="mark" to={paths.board(org)}>
          <Mark />
          {say.back}
        </Link>
        <span>{say.colophon}</span>
        {pages.length > 1 && (
          <span className="turns">
            <span>{say.page(page + 1, pages.length)}</span>
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
