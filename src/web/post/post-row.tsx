import type { PostView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import "./post.css"
import { words } from "./words.ts"

/** A post in the list: the same size, weight and colour, whatever came of it. */
export function PostRow({ post }: { post: PostView }) {
  const { org, organisation } = useOrg()
  return (
    <li>
      <article>
        <p className="mast-line">
          <KindOf post={post} />
          <span className="xs qq">{dayOf(post.at, organisation.you.zone)}</span>
        </p>
        <p className="w w-xl text">
          <Link to={paths.post(org, post.id)}>{post.text}</Link>
        </p>
        <Below post={post} />
      </article>
    </li>
  )
}

/** What it is; a leader's own part says that it is one. */
export function KindOf({ post, as: As = "h2" }: { post: PostView; as?: "h2" | "p" }) {
  return <As className="label post-kind">{post.ownPart ? words.ownPart : words.kind[post.kind]}</As>
}

/** Who stands in it by name, and what others said of it, as counts without names. */
export function Below({ post }: { post: PostView }) {
  const by = bylineOf(post)
  const said = [
    ...post.reactions.filter(({ count }) => count > 0).map((one) => words.reacted(one.reaction, one.count)),
    ...(post.said > 0 ? [words.said(post.said)] : []),
  ]
  return (
    <>
      {by && <p className="sm q by-line">{by}</p>}
      {said.length > 0 && <p className="sm qq re-line">{said.join(", ")}</p>}
    </>
  )
}

export function bylineOf({ author, named, kind }: PostView): string {
  const called = (person: { name: string | null }) => person.name ?? words.someone
  return words.by(author && called(author), named.map(called), kind === "thanks")
}
