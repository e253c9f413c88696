import { type FormEvent, useState } from "react"
import type { AreaHandOverView } from "../../client/client.ts"
import { Button } from "../ui/Button.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { chosenOf, isEnough, rowOf } from "./chosen.ts"
import { LevelsField } from "./levels-field.tsx"
import { areaName, otherOf, theTwo } from "./sentence.ts"
import type { useSayOf } from "./use-say-of.ts"
import { words } from "./words.ts"

const { form, stop } = words

type FormProps = Pick<ReturnType<typeof useSayOf>, "say" | "fault"> & {
  view: AreaHandOverView
  isPending: boolean
  onClose: () => void
}

/** Another row than the one that stands. */
export function RowForm({ view, say, fault, isPending, onClose }: FormProps) {
  const [chosen, setChosen] = useState(chosenOf(view.proposal?.row ?? view.row))
  const [tried, setTried] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isEnough(chosen) && !isPending && (await say("rows", { row: rowOf(chosen) }))) onClose()
  }
  const { name } = otherOf(view)
  return (
    <form className="lede" onSubmit={send} noValidate>
      <LevelsField
        chosen={chosen}
        onChange={setChosen}
        two={theTwo(view)}
        error={tried && !isEnough(chosen) ? form.needsRow : undefined}
      />
      <Sends
        fault={fault}
        isPending={isPending}
        onClose={onClose}
        send={form.sendRow(name)}
        never={form.never}
      />
    </form>
  )
}

/** An end of it, with a reason if one likes. */
export function StopForm({ view, say, fault, isPending, onClose }: FormProps) {
  const [reason, setReason] = useState("")
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!isPending && (await say("stops", { reason: reason.trim() || null }))) onClose()
  }
  return (
    <form className="lede" onSubmit={send} noValidate>
      <TextArea
        autoFocus
        label={stop.reason}
        voice="serif"
        value={reason}
        onChange={setReason}
        maxLength={10_000}
        description={view.stage === "handed-over" ? stop.handedOver(areaName(view)) : undefined}
      />
      <Sends fault={fault} isPending={isPending} onClose={onClose} send={stop.send} never={stop.never} />
    </form>
  )
}

type SendsProps = {
  fault: string | null
  isPending: boolean
  onClose: () => void
  send: string
  never: string
}

function Sends({ fault, isPending, onClose, send, never }: SendsProps) {
  return (
    <>
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={form.sending}>
          {send}
        </Button>
        <Button variant="text" onPress={onClose}>
          {never}
        </Button>
      </div>
    </>
  )
}
