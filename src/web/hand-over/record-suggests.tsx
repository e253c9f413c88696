import { useQuery } from "@tanstack/react-query"
import { Link } from "../app/link.tsx"
import { delegationsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

const OVER = "settled,closed"

/** Where it starts between two of whom nothing is known yet. Says nothing when something is. */
export function RecordSuggests({ person }: { person: string }) {
  const { org } = useOrg()
  const { voice, settings } = useTerms()
  const { data } = useQuery(delegationsQuery(org, { with: person, stage: OVER }))
  const settled = data?.items.some(({ you }) => you === voice.you)
  if (!data || settled || data.next !== null) return null
  return (
    <>
      <h2>{words.record.title(voice)}</h2>
      <b>{words.record.start}</b> {words.record.nothing(voice, settings.startSmall)}{" "}
      <Link className="link nb" to={paths.person(org, person)}>
        {words.record.link(voice.other)}
      </Link>
    </>
  )
}
