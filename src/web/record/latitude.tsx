import { useId } from "react"
import type { LatitudeView } from "../../client/client.ts"
import { DEFAULT_POLICY } from "../../domain/latitude/policy.ts"
import { today } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { terms } from "../delegation/terms/words.ts"
import { StoneMark, Stones } from "../ui/Stones.tsx"
import { stonesOf } from "./stones.ts"
import { becauseSentence, suggestionSentence } from "./suggestion.ts"
import { words } from "./words.ts"

type Around = {
  /** Who leads where the reader is none of the two, and how the other one of the two is called. */
  leader?: string | undefined
  name: string
  now: string
}
type Props = Around & { latitude: readonly LatitudeView[] }

/** The stepping stones between two, area by area: the last one worked in large, the others in few. */
export function Latitudes({ latitude, leader, name, now }: Props) {
  const both = latitude.some(({ youLead }) => youLead) && latitude.some(({ youLead }) => youLead === false)
  const [main, ...others] = latitude
  if (!main) return null
  return (
    <div>
      <Main one={main} {...{ leader, name, now, both }} />
      {others.length > 0 && (
        <div className="areas">
          {others.map((one) => (
            <Other key={`${one.area?.id} ${one.youLead}`} one={one} {...{ leader, name, now, both }} />
          ))}
        </div>
      )}
    </div>
  )
}

type OneProps = Around & { one: LatitudeView; both: boolean }

function Main({ one, both, ...around }: OneProps) {
  const heading = useId()
  const said = useSaid(one, around)
  return (
    <section aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {said.title}
        {both && <span className="hint"> {said.direction}</span>}
      </h2>
      <p className="head sugg">{[said.suggestion, said.level].filter(Boolean).join(" ")}</p>
      {one.stones.length + one.held.length > 0 && (
        <Stones stones={said.stones} label={words.over(said.title)} />
      )}
      <p className="sm q under col">{said.because}</p>
    </section>
  )
}

function Other({ one, both, ...around }: OneProps) {
  const said = useSaid(one, around)
  const { word, days } = one.suggestion
  const empty = one.stones.length + one.held.length === 0
  return (
    <div className="area2">
      <h2 className="label">
        {said.title}
        {both && <span className="hint"> {said.direction}</span>}
      </h2>
      <div>
        <p>
          {empty && word === "start-small" && <StoneMark days={days} lie="next" small inline />}
          {said.suggestion} {said.because}
        </p>
        {!empty && <Stones stones={said.stones} label={words.over(said.title)} few />}
      </div>
    </div>
  )
}

/** Everything that is said of one area. */
function useSaid(one: LatitudeView, { leader, name, now }: Around) {
  const { settings, you } = useOrg().organisation
  const { area, youLead, suggestion } = one
  const around = { growth: DEFAULT_POLICY.growth, threshold: settings.threshold }
  const delegate = youLead === false ? "you" : name
  const names = { you: youLead ? "leader" : "delegate", leader: name, delegate: name } as const
  return {
    title: area?.name ?? words.noArea,
    direction: youLead === false ? words.leads.they(leader ?? name) : words.leads.you(name),
    suggestion: suggestionSentence(suggestion),
    level: youLead === null || suggestion.level === null ? null : terms.level(names, suggestion.level),
    because: becauseSentence(suggestion, { delegate, today: today(now, you.zone) }),
    stones: stonesOf(one, around),
  }
}
