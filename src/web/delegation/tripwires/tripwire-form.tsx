import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Button } from "../../ui/Button.tsx"
import { Choice } from "../../ui/Choice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { type Standing, saysOf, standings } from "./tripwires.ts"
import { words } from "./words.ts"

type Props = { view: DelegationView; onDone: () => void; onClose: () => void }
type Noun = "tripwire-firings" | "tripwire-cures"

/** What both agreed calls the leader in: the delegate says that one has come, or that it is settled. */
export function TripwireForm({ view, onDone, onClose }: Props) {
  const reading = useReading(view)
  const { other } = reading
  const { say, isPending, fault, setFault } = useSay(view)
  const [text, write] = useKept(`${view.id} tripwire`)
  const all = standings(view)
  const open = all.filter(({ mayFire, mayCure }) => mayFire || mayCure)
  const [id, choose] = useState(open.length === 1 ? (open[0]?.tripwire.id ?? null) : null)
  const chosen = open.find(({ tripwire }) => tripwire.id === id)
  const send = (noun: Noun) => async () => {
    if (!chosen) return setFault(words.choose)
    const body = { tripwire: chosen.tripwire.id, text: text.trim() || null }
    if (!(await say(noun, body, text))) return
    write("")
    onDone()
  }
  return (
    <>
      <Choice
        label={words.which(other)}
        value={chosen ? id : null}
        onChange={choose}
        options={open.map((one) => ({
          value: one.tripwire.id,
          label: <span className="w w-lg">{one.tripwire.text}</span>,
          small: saysOf(one, view.currency, reading),
        }))}
      />
      <Over all={all.filter((one) => !open.includes(one))} view={view} />
      <TextArea
        label={words.text(other)}
        hint={common.ifYouLike}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="acts end">
        {chosen?.mayFire !== false && (
          <Button
            onPress={send("tripwire-firings")}
            isPending={isPending}
            pendingLabel={common.sending(other)}
          >
            {words.callIn(other)}
          </Button>
        )}
        <Button variant="plain" onPress={send("tripwire-cures")} isPending={isPending}>
          {words.sayItIsSettled}
        </Button>
        <Button variant="text" onPress={onClose}>
          {common.keepForLater}
        </Button>
      </div>
      <p className="sm qq after">{words.note(other)}</p>
    </>
  )
}

/** Those of which nothing is left to say. */
function Over({ all, view }: { all: readonly Standing[]; view: DelegationView }) {
  const reading = useReading(view)
  return all.map((one) => (
    <p key={one.tripwire.id} className="sm q tripped">
      <span className="w">{one.tripwire.text}</span> {saysOf(one, view.currency, reading)}
    </p>
  ))
}
