import { useQuery } from "@tanstack/react-query"
import { Link } from "../app/link.tsx"
import { delegationsQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { drawnFrom } from "./drawn-from.tsx"
import { words } from "./words.ts"

const OVER = "settled,closed"

/** Where it starts between two of whom nothing is known yet. Says nothing when something is. */
export const RecordSuggests = drawnFrom(
  ({ voice, settings }, _: { person: string }) => ({ voice, start: settings.startSmall }),
  function RecordSuggests({ person, voice, start }) {
    const { org } = useOrg()
    const { data } = useQuery(delegationsQuery(org, { with: person, stage: OVER }))
    const settled = data?.items.some(({ you }) => you === voice.you)
    if (!data || settled || data.next !== null) return null
    return (
      <>
        <h2>{words.record.title(voice)}</h2>
        <b>{words.record.start}</b> {words.record.nothing(voice, start)}{" "}
        <Link className="link nb" to={paths.person(org, person)}>
          {words.record.link(voice.other)}
        </Link>
      </>
    )
  },
)
