import { useId } from "react"
import type { TodayView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { AskedToBeNamed } from "./asked.tsx"
import { KindOf } from "./post-row.tsx"
import { words } from "./words.ts"

/** Posts that ask to name the reader. It waits for nothing: who says nothing is not named. */
export function PostsOfToday({ today: { asking } }: { today: TodayView }) {
  const { org } = useOrg()
  const heading = useId()
  if (asking.length === 0) return null
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.asked.title}
      </h2>
      <ul className="posts lede">
        {asking.map((post) => (
          <li key={post.id}>
            <KindOf post={post} as="p" />
            <p className="w w-lg text">
              <Link to={paths.post(org, post.id)}>{post.text}</Link>
            </p>
            <AskedToBeNamed post={post} />
          </li>
        ))}
      </ul>
    </section>
  )
}
