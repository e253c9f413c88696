import { type ErrorComponentProps, useParams, useRouter } from "@tanstack/react-router"
import { Problem } from "../../client/client.ts"
import { paths } from "../paths.ts"
import { Link } from "./link.tsx"
import { queryClient } from "./query-client.ts"
import { useTitle } from "./title.ts"
import { words } from "./words.ts"

/** What stands where a page could not be shown: a sentence, and a way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  useTitle(words.error.title)
  if (error instanceof Problem && error.status === 404) return <NothingHere />
  const again = async () => {
    await queryClient.resetQueries()
    reset()
    await router.invalidate()
  }
  return (
    <Page sentence={sentenceOf(error)}>
      <button type="button" className="link" onClick={again}>
        {words.error.again}
      </button>
    </Page>
  )
}

function sentenceOf(error: unknown) {
  if (!(error instanceof Problem)) return words.error.ours
  if (error.code === "offline") return words.error.offline
  return error.status === 401 ? words.session.signedOut : error.message
}

/** What one may not see does not exist, so both read the same. */
export function NothingHere() {
  const { org } = useParams({ strict: false }) as { org?: string }
  useTitle(words.error.title)
  return (
    <Page sentence={words.error.nothing}>
      <Link className="link" to={org ? paths.today(org) : paths.home()}>
        {org ? words.rail.today : words.error.home}
      </Link>
    </Page>
  )
}

function Page({ sentence, children }: { sentence: string; children: React.ReactNode }) {
  const { org } = useParams({ strict: false }) as { org?: string }
  const Ground = org ? "div" : "main"
  return (
    <Ground className={org ? "col" : "main col"}>
      <h1 className="head">{sentence}</h1>
      <p className="lede">{children}</p>
    </Ground>
  )
}
