import { useState } from "react"
import type { PersonView } from "../../client/client.ts"
import { day, today } from "../app/dates.ts"
import { fault } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { DayField } from "../ui/DayField.tsx"
import { useChangePerson } from "./use-change-person.ts"
import { words } from "./words.ts"

const { arrange } = words

type AwayProps = { person: PersonView; now: string }

/** One's own days away: dates, never a reason. */
export function Away({ person, now }: AwayProps) {
  const is = today(now, person.zone)
  const { press, isPending, problem } = useChangePerson(person.id, { away: null })
  if (person.away === null || person.away.until < is) return <AwayForm person={person} now={now} />
  return (
    <>
      <p>{arrange.awayIs(day(person.away.from, is), day(person.away.until, is))}</p>
      <div className="acts lede">
        <Button variant="plain" onPress={press} isPending={isPending} pendingLabel={arrange.setting}>
          {arrange.back}
        </Button>
      </div>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
    </>
  )
}

function AwayForm({ person, now }: AwayProps) {
  const is = today(now, person.zone)
  const [from, setFrom] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const away = { from: from ?? "", until: until ?? "" }
  const { submit, isPending, problem } = useChangePerson(person.id, { away })
  return (
    <form onSubmit={submit}>
      <p className="q">{arrange.awayMeans}</p>
      <div className="fs lede">
        <DayField label={arrange.from} openLabel={arrange.calendar} value={from} onChange={setFrom} />
        <DayField
          label={arrange.until}
          openLabel={arrange.calendar}
          value={until}
          onChange={setUntil}
          min={from ?? is}
          error={fault(problem, "away") ?? problem?.message}
        />
      </div>
      {from && until && (
        <div className="acts end">
          <Button type="submit" variant="plain" isPending={isPending} pendingLabel={arrange.setting}>
            {arrange.setAway}
          </Button>
        </div>
      )}
    </form>
  )
}
