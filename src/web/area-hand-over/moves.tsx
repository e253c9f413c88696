import { useState } from "react"
import type { AreaHandOverNoun, AreaHandOverView } from "../../client/client.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { RowForm, StopForm } from "./forms.tsx"
import { otherOf } from "./sentence.ts"
import { useSayOf } from "./use-say-of.ts"
import { words } from "./words.ts"

/** In this order; the first of these that is open is the page’s one act. */
const LEADS = ["next-level-agreements", "row-agreements", "resumptions"] as const
const MOVES: readonly AreaHandOverNoun[] = [...LEADS, "row-refusals", "not-nows", "rows", "pauses", "stops"]

/** What may be said of it: a press, or a row of levels or a reason first. */
export function AreaHandOverMoves({ view }: { view: AreaHandOverView }) {
  const [open, setOpen] = useState<"rows" | "stops" | null>(null)
  const { say, pending, fault, setFault } = useSayOf(view)
  const acted = useFocusAfter()
  const shown = MOVES.filter((noun) => view.moves.includes(noun))
  const close = () => {
    acted()
    setOpen(null)
  }
  const press = (noun: AreaHandOverNoun) => {
    setFault(null)
    acted()
    const withForm = noun === "rows" || (noun === "stops" && view.stage !== "proposed")
    if (withForm) return setOpen(noun)
    void say(noun, {} as never)
  }
  if (open && view.moves.includes(open)) {
    const form = { view, say, fault, isPending: pending === open, onClose: close }
    return open === "rows" ? <RowForm {...form} /> : <StopForm {...form} />
  }
  return (
    <>
      <div className="acts end">
        {shown.map((noun, index) => (
          <Button
            key={noun}
            variant={variantOf(noun, index)}
            onPress={() => press(noun)}
            isPending={pending === noun}
            pendingLabel={words.sending(otherOf(view).name)}
          >
            {labelOf(noun, view)}
          </Button>
        ))}
      </div>
      <div role="alert">{fault && <p className="fault">{fault}</p>}</div>
    </>
  )
}

function variantOf(noun: AreaHandOverNoun, place: number) {
  if (!LEADS.some((one) => one === noun)) return "text"
  return place === 0 ? "primary" : "plain"
}

function labelOf(noun: AreaHandOverNoun, { progress, stage }: AreaHandOverView): string {
  if (noun === "next-level-agreements") return words.move[noun](progress?.next)
  return noun === "stops" && stage === "proposed" ? words.move.withdraw : words.move[noun]()
}
