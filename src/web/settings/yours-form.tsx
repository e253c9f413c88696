import { useState } from "react"
import { useOrg } from "../app/session.ts"
import { fault } from "../app/use-send.ts"
import { useChangePerson } from "../people/use-change-person.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { Case } from "./case.tsx"
import { NumberAsTyped } from "./number-as-typed.tsx"
import { words } from "./words.ts"
import { ZoneField } from "./zone-field.tsx"

const { you: yours } = words

type Mine = { name: string; zone: string; threshold: number | null }

/** One's own name, zone and threshold. */
export function YoursForm() {
  const { settings, you } = useOrg().organisation
  const [change, setChange] = useState<Partial<Mine>>({})
  const { submit, isPending, problem, done, undone } = useChangePerson(you.id, change)
  const now: Mine = { name: you.name ?? "", zone: you.zone, threshold: you.threshold, ...change }
  const write = (more: Partial<Mine>) => {
    setChange({ ...change, ...more })
    undone()
  }
  const named = ["name", "zone", "threshold"].some((name) => fault(problem, name))
  return (
    <form onSubmit={submit}>
      <Case name={yours.name}>
        <TextLine
          label={yours.name}
          labelHidden
          value={now.name}
          onChange={(name) => write({ name })}
          maxLength={120}
          error={fault(problem, "name")}
        />
      </Case>
      <Case name={yours.zone}>
        <ZoneField
          label={yours.zone}
          description={yours.zoneMeans}
          value={now.zone}
          onChange={(zone) => write({ zone })}
          error={fault(problem, "zone")}
        />
      </Case>
      <Case name={yours.threshold}>
        <NumberAsTyped
          placeholder={String(settings.threshold)}
          label={yours.threshold}
          labelHidden
          unit={words.days}
          description={yours.thresholdMeans(now.threshold, settings)}
          value={now.threshold ?? Number.NaN}
          onChange={(days) => write({ threshold: Number.isNaN(days) ? null : days })}
          minValue={0}
          error={fault(problem, "threshold")}
        />
      </Case>
      <Case>
        <div role="alert">{problem && !named && <p className="fault lede-s">{problem.message}</p>}</div>
        <div className="acts">
          <Button type="submit" variant="plain" isPending={isPending} pendingLabel={words.saving}>
            {words.save}
          </Button>
          <Note>{done && words.saved}</Note>
        </div>
      </Case>
    </form>
  )
}
