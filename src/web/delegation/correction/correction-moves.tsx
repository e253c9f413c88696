import { useState } from "react"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { AtOnce } from "../at-once.tsx"
import { useKept } from "../kept.ts"
import { type Lead, type Move, Moves } from "../moves.tsx"
import { moveOpen } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { useSay } from "../use-say.ts"
import { WordlessForm } from "../wordless-form.tsx"
import { words as common } from "../words.ts"
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

function movesOf(props: Props): (Move & { noun: string })[] {
  return [
    {
      id: "keep",
      noun: "correction-refusals",
      label: words.keep,
      variant: "plain",
      form: (close) => <KeepForm {...props} onClose={close} />,
    },
    {
      id: "withdraw",
      noun: "correction-withdrawals",
      label: words.withdraw,
      form: (close) => (
        <WordlessForm
          view={props.view}
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
function KeepForm({ view, reading: { other }, onClose }: Props & { onClose: () => void }) {
  const { say, isPending, fault } = useSay(view)
  const [text, write] = useKept(`${view.id} keep to ${view.correction?.at}`)
  const keep = async () => {
    if (await say("correction-refusals", { text: text.trim() || null }, text)) write("")
  }
  return (
    <ActForm submit={words.keep} to={other} {...{ isPending, fault, onClose }} onSubmit={keep} quiet>
      <TextArea
        label={words.keepText(other)}
        hint={common.ifYouLike}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
        description={words.keepNote}
      />
    </ActForm>
  )
}
