import type { ActBody, DelegationView } from "../../../client/client.ts"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { openCalls } from "../called-in/open-calls.ts"
import { useKept, useTakeAlong } from "../kept.ts"
import { moveOpen, useReading } from "../reading.ts"
import { placeOf, type TextMove } from "../text-form.tsx"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { AllTheSame } from "./all-the-same.tsx"
import { Guard } from "./guard.tsx"
import { useGuarded } from "./use-guarded.ts"
import { useReadsAs } from "./use-reads-as.ts"

type Said = TextMove<"messages">
type Props = {
  view: DelegationView
  move: Said
  /** The offer of support that may be made instead, with the words taken along. */
  support?: { move: Said; open: () => void } | undefined
  onDone: () => void
  onClose: () => void
}

/** What a leader says in the delegate's room. Where it reads as a step-in, that is said first and nothing is lost. */
export function GuardedForm({ view, move, support, onDone, onClose }: Props) {
  const { other } = useReading(view)
  const place = placeOf(view, move)
  const [text, write] = useKept(place)
  const guarded = useGuarded(place, text)
  const seems = useReadsAs(text, openCalls(view).length > 0)
  const reads = guarded.reads ?? seems
  const { say, isPending, fault, setFault } = useSay(view, guarded.takes)
  const takeAlong = useTakeAlong()
  const send = async () => {
    const waits = text.trim() === "" ? common.fault.empty : guarded.waits
    if (waits) return setFault(waits)
    const body: ActBody<"messages"> = { ...move.body(text, null), despite: guarded.despite }
    if (!(await say("messages", body, text))) return
    write("")
    guarded.forget()
    onDone()
  }
  const offer = () => {
    if (!support) return
    takeAlong(place, placeOf(view, support.move))
    guarded.forget()
    support.open()
  }
  return (
    <ActForm
      submit={guarded.submit(move.submit)}
      to={other}
      quiet={guarded.reads !== null}
      {...{ isPending, fault, onClose }}
      onSubmit={send}
    >
      <TextArea
        label={move.label}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
        description={move.description}
      />
      {reads && (
        <Guard
          view={view}
          reads={reads}
          place={guarded.line}
          onWait={onClose}
          onSupport={support && moveOpen(view, "messages") ? offer : undefined}
        >
          {guarded.reads && <AllTheSame guarded={guarded} to={other} />}
        </Guard>
      )}
    </ActForm>
  )
}
