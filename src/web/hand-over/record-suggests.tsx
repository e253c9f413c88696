import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { SuggestionView } from "../../client/client.ts"
import { worstCaseOf } from "../../domain/delegation/terms.ts"
import { centsAsDays } from "../../domain/organisation/settings.ts"
import { today } from "../app/dates.ts"
import { days } from "../app/figures.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useRested } from "../lesson/use-rested.ts"
import { paths } from "../paths.ts"
import { becauseSentence, suggestionSentence } from "../record/suggestion.ts"
import { drawnFrom } from "./drawn-from.tsx"
import { words } from "./words.ts"

const REST = 500

/** What the record between the two supports next, in the area that is named: shown beside the fields, never in them. */
export const RecordSuggests = drawnFrom(
  ({ voice, settings, fields }, _: { person: string }) => ({
    voice,
    area: fields.area.trim(),
    level: fields.level,
    size:
      fields.atMost.days === null && fields.atMost.money === null ? null : weighed(fields.atMost, settings),
  }),
  function RecordSuggests({ person, voice, area, level, size }) {
    const { org } = useOrg()
    const suggestion = useSuggestion(person, area, voice.you === "leader" ? "you" : "they")
    if (!suggestion) return null
    const higher = suggestion.level !== null && suggestion.level !== level ? suggestion.level : null
    return (
      <>
        <h2>{words.record.title(voice)}</h2>
        <b>{suggestionSentence(suggestion)}</b>{" "}
        <Because suggestion={suggestion} name={voice.you === "leader" ? voice.other : "you"} />{" "}
        {higher && `${words.record.level(voice, higher as typeof level)} `}
        {size !== null && size > suggestion.days && `${words.record.leap(days(size))} `}
        <Link className="link nb" to={paths.person(org, person)}>
          {words.record.link(voice.other)}
        </Link>
      </>
    )
  },
)

function weighed(
  { days, money }: { days: number | null; money: number | null },
  settings: { dayRate: number },
): number {
  return centsAsDays(worstCaseOf({ days: days ?? 0, money: money ?? 0 }, settings), settings)
}

function Because({ suggestion, name }: { suggestion: SuggestionView; name: string }) {
  const { you } = useOrg().organisation
  const now = useOrg().organisation.now
  return becauseSentence(suggestion, { delegate: name, today: today(now, you.zone) })
}

/** A new area has a record of its own, in which nothing has settled. */
function useSuggestion(person: string, written: string, leads: "you" | "they"): SuggestionView | undefined {
  const { org, api, organisation } = useOrg()
  const area = useRested(written, REST)
  const known = organisation.areas.find(({ name }) => name?.toLowerCase() === area.toLowerCase())
  const place = known?.id ?? (area ? NEW : "")
  const { data } = useQuery({
    queryKey: [org, "person", person, "suggestion", leads, place],
    queryFn: () => api.suggestion(person, { leads, ...(place ? { area: place } : {}) }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return data
}

/** Stands for an area that is not there yet: nobody has a record in it. */
const NEW = "ffffffff-ffff-ffff-ffff-ffffffffffff"
