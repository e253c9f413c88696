import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PostPage as PostRead } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { postQuery } from "../app/queries.ts"
import { useOrg, usePathId } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { AskedToBeNamed } from "./asked.tsx"
import { ChangePost } from "./change.tsx"
import { Comments } from "./comments.tsx"
import { bylineOf, KindOf } from "./post-row.tsx"
import { Reactions } from "./reactions.tsx"
import { words } from "./words.ts"
import { Yours } from "./yours.tsx"

/** One post, and what others said of it. */
export function PostPage() {
  const id = usePathId()
  return <OnePost key={id} id={id} />
}

function OnePost({ id }: { id: string }) {
  const { org } = useOrg()
  const { data: post } = useSuspenseQuery(postQuery(org, id))
  const [changing, setChanging] = useState(false)
  const acted = useFocusAfter()
  const change = (now: boolean) => {
    acted()
    setChanging(now)
  }
  useTitle(words.kind[post.kind])
  if (changing) return <ChangePost post={post} onClose={() => change(false)} />
  return (
    <div className="wide one-post">
      <Read post={post} />
      <Reactions post={post} />
      {post.you && (
        <section className="sec col">
          <AskedToBeNamed post={post} />
        </section>
      )}
      {post.yours && <Yours post={post} yours={post.yours} onChange={() => change(true)} />}
      <Comments post={post} />
    </div>
  )
}

function Read({ post }: { post: PostRead }) {
  const { org, organisation } = useOrg()
  const by = bylineOf(post)
  return (
    <>
      <p className="crumb">
        <Link to={paths.board(org)}>{words.board.title}</Link>, {dayOf(post.at, organisation.you.zone)}
      </p>
      <KindOf post={post} as="p" />
      <h1 className={`w col text ${post.text.length > LONG ? "w-xl" : "w-title"}`}>{post.text}</h1>
      {by && <p className="q by-line">{by}</p>}
    </>
  )
}

/** Longer than this it is no title any more. */
const LONG = 220
