import { useState } from "react"
import { AtOnce } from "../at-once.tsx"
import { type Lead, type Move, Moves } from "../moves.tsx"
import { moveOpen } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { TextForm, type TextMove } from "../text-form.tsx"
import { WordlessForm } from "../wordless-form.tsx"
import { words } from "./words.ts"

type Props = Pick<StageProps, "view" | "reading">

/** See it so too, or keep to what both had said; whoever said it may withdraw it. */
export function CorrectionMoves(props: Props) {
  const { view } = props
  const [open, setOpen] = useState<string | null>(null)
  const confirm: Lead = (variant) => (
    <AtOnce view={view} noun="correction-confirmations" body={{}} label={words.confirm} variant={variant} />
  )
  const lead = moveOpen(view, "correction-confirmations") ? confirm : undefined
  const moves = movesOf(props).filter(({ noun }) => moveOpen(view, noun))
  return <Moves className="end" lead={lead} moves={moves} open={open} onOpen={setOpen} />
}

function movesOf({ view, reading }: Props): (Move & { noun: string })[] {
  return [
    {
      id: "keep",
      noun: "correction-refusals",
      label: words.keep,
      variant: "plain",
      form: (close) => (
        <TextForm view={view} move={keeping(reading.other)} onDone={close} onClose={close} quiet />
      ),
    },
    {
      id: "withdraw",
      noun: "correction-withdrawals",
      label: words.withdraw,
      form: (close) => (
        <WordlessForm
          view={view}
          noun="correction-withdrawals"
          body={{}}
          submit={words.withdraw}
          says={words.withdrawSays}
          onClose={close}
        />
      ),
    },
  ]
}

/** It stays as both had said: with a word if one likes. */
function keeping(name: string): TextMove<"correction-refusals"> {
  return {
    noun: "correction-refusals",
    label: words.keepText(name),
    submit: words.keep,
    description: words.keepNote,
    optional: true,
    body: (text) => ({ text: text.trim() || null }),
  }
}
