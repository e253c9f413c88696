import type { EditionView, PostView } from "../../client/client.ts"
import { day, sayDay } from "../app/dates.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { bylineOf, KindOf } from "./post-row.tsx"
import { words } from "./words.ts"

/** Wins and losses stand two by two, the same in everything but the word; the rest in rows of up to three. */
export function rowsOf(posts: readonly PostView[]): readonly (readonly PostView[])[] {
  const isBig = ({ kind }: PostView) => kind === "win" || kind === "loss"
  const rest = posts.filter((post) => !isBig(post))
  const rows = Math.ceil(rest.length / 3)
  return [...inRows(posts.filter(isBig), 2), ...inRows(rest, Math.ceil(rest.length / rows))]
}

/** The rows as they turn on a wall: each win and loss on a page of its own, the smaller ones two rows to a page. */
export function pagesOf(posts: readonly PostView[]): readonly (readonly (readonly PostView[])[])[] {
  const rows = rowsOf(posts)
  const big = rows.filter(([first]) => first?.kind === "win" || first?.kind === "loss")
  return [...inRows(big, 1), ...inRows(rows.slice(big.length), 2)]
}

function inRows<T>(all: readonly T[], size: number): T[][] {
  return all.length > 0 ? [all.slice(0, size), ...inRows(all.slice(size), size)] : []
}

export function Masthead({ edition }: { edition: EditionView }) {
  const { organisation } = useOrg()
  return (
    <header className="mast">
      <h1>{words.edition.head}</h1>
      <p>
        {weekOf(edition)}
        <span>{organisation.name}</span>
      </p>
    </header>
  )
}

/** `16 to 22 November`, `23 February to 1 March`. */
export function weekOf({ from, until }: Pick<EditionView, "from" | "until">): string {
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const first = sameMonth ? sayDay(from, { day: "numeric" }) : day(from, until)
  return words.edition.title(first, day(until))
}

/** `linked`: each leads to its post; on a wall nothing does. */
export function Row({ posts, linked }: { posts: readonly PostView[]; linked: boolean }) {
  const [first] = posts
  const two = first?.kind === "win" || first?.kind === "loss"
  return (
    <div className={two ? "lead2" : "three"}>
      {posts.map((post) => (
        <Article key={post.id} post={post} linked={linked} />
      ))}
    </div>
  )
}

function Article({ post, linked }: { post: PostView; linked: boolean }) {
  const { org } = useOrg()
  const by = bylineOf(post)
  const reacted = post.reactions.filter(({ count }) => count > 0)
  const text = post.text
  return (
    <article>
      <KindOf post={post} />
      <p className={`w big ${lengthOf(text)}`}>
        {linked ? <Link to={paths.post(org, post.id)}>{text}</Link> : text}
      </p>
      {by && <p className="by">{by}</p>}
      {reacted.length > 0 && (
        <p className="re">
          {reacted.map(({ reaction, count }) => words.reacted(reaction, count)).join(", ")}
        </p>
      )}
    </article>
  )
}

/** Much to say is said smaller, so that it still stands beside the other. */
function lengthOf(text: string): "short" | "longer" | "long" {
  if (text.length <= 140) return "short"
  return text.length <= 360 ? "longer" : "long"
}
