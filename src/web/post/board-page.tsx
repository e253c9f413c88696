import { useInfiniteQuery } from "@tanstack/react-query"
import { Link } from "../app/link.tsx"
import { LoadingRows } from "../app/loading.tsx"
import { postsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { PostRow } from "./post-row.tsx"
import { words } from "./words.ts"

const { board } = words

/** What people post for everyone here: newest first, in no other order. */
export function BoardPage() {
  const { org } = useOrg()
  useTitle(board.title)
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(postsQuery(org))
  if (error) throw error
  const posts = data?.pages.flatMap(({ items }) => items)
  return (
    <div className="wide on-board">
      <h1 className="say">{board.title}</h1>
      <p className="q lede col">{board.lede}</p>
      <div className="acts end">
        <Link className={buttonClass("primary")} to={paths.writePost(org)}>
          {board.write}
        </Link>
        <Link className={buttonClass("text")} to={paths.edition(org)}>
          {board.edition}
        </Link>
        <Link className={buttonClass("text")} to={paths.wall(org)}>
          {board.wall}
        </Link>
      </div>
      {!posts && <LoadingRows />}
      {posts?.length === 0 && <Nothing />}
      {posts && posts.length > 0 && (
        <ul className="posts sec">
          {posts.map((post) => (
            <PostRow key={post.id} post={post} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div className="acts sec">
          <Button variant="text" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            {board.more}
          </Button>
        </div>
      )}
    </div>
  )
}

function Nothing() {
  return (
    <div className="sec col">
      <p className="head">{board.empty}</p>
      <p className="q lede">{board.emptySays}</p>
    </div>
  )
}
