import { type ErrorComponentProps, useParams, useRouter } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { Problem } from "../../client/client.ts"
import { Door } from "../door/door.tsx"
import { paths } from "../paths.ts"
import { Link } from "./link.tsx"
import { queryClient } from "./query-client.ts"
import { useTitle } from "./title.ts"
import { words } from "./words.ts"

/** What stands where a page could not be shown: a sentence, and a way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  return isNotHere(error) ? <NothingHere /> : <Broken error={error} reset={reset} />
}

/** The same where there is no frame around it. */
export function ErrorOutside({ error, reset }: ErrorComponentProps) {
  return <Door>{isNotHere(error) ? <Nothing home /> : <Broken error={error} reset={reset} />}</Door>
}

export function NothingHere() {
  return <Nothing />
}

export function NothingOutside() {
  return (
    <Door>
      <Nothing home />
    </Door>
  )
}

const isNotHere = (error: unknown) => error instanceof Problem && error.status === 404

/** What one may not see does not exist, so both read the same. */
function Nothing({ home = false }: { home?: boolean }) {
  const { org } = useParams({ strict: false }) as { org?: string }
  return (
    <Sentence sentence={words.error.nothing}>
      <Link className="link" to={home || !org ? paths.home() : paths.today(org)}>
        {home || !org ? words.error.home : words.rail.today}
      </Link>
    </Sentence>
  )
}

function Broken({ error, reset }: Pick<ErrorComponentProps, "error" | "reset">) {
  const router = useRouter()
  const again = async () => {
    // Not a refusal: perhaps a newer version is being served, and this one misses a part.
    if (!(error instanceof Problem)) return location.reload()
    await queryClient.resetQueries()
    reset()
    await router.invalidate()
  }
  return (
    <Sentence sentence={sentenceOf(error)}>
      <button type="button" className="link" onClick={again}>
        {words.error.again}
      </button>
    </Sentence>
  )
}

function sentenceOf(error: unknown) {
  if (!(error instanceof Problem)) return words.error.ours
  if (error.code === "offline") return words.error.offline
  return error.status === 401 ? words.session.signedOut : error.message
}

function Sentence({ sentence, children }: { sentence: string; children: ReactNode }) {
  useTitle(words.error.title)
  return (
    <div className="col">
      <h1 className="head">{sentence}</h1>
      <p className="lede">{children}</p>
    </div>
  )
}
