import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { Button } from "../../ui/Button.tsx"
import type { ButtonVariant } from "../../ui/buttonClass.ts"
import { type Lead, type Move, Moves } from "../moves.tsx"
import { moveOpen, needOf, type Reading } from "../reading.ts"
import { TextForm, type TextMove } from "../text-form.tsx"
import { useSay } from "../use-say.ts"
import { WordlessForm } from "../wordless-form.tsx"
import { words as common } from "../words.ts"
import type { Change } from "./marked.ts"
import { words } from "./words.ts"

type Props = { view: DelegationView; reading: Reading; change: Change }

/** Agree, or keep to what is agreed; whoever proposed it may withdraw it. `stale`: another one was read. */
export function ChangeMoves({ stale, ...props }: Props & { stale: (() => void) | null }) {
  const { view } = props
  const [open, setOpen] = useState<string | null>(null)
  const moves = movesOf(props).filter(({ noun }) => moveOpen(view, noun))
  const graver = needOf(view, "answer-call") ?? needOf(view, "receive-flag")
  const agree: Lead = (variant) => <Agree {...props} variant={graver ? "plain" : variant} />
  if (stale)
    return (
      <div className="acts end">
        <Button onPress={stale}>{words.stale.read}</Button>
      </div>
    )
  const mayAgree = moveOpen(view, "change-agreements")
  return (
    <Moves className="end" lead={mayAgree ? agree : undefined} moves={moves} open={open} onOpen={setOpen} />
  )
}

/** Names the version that was read, so that nothing is agreed that stood elsewhere by then. */
function Agree({ view, reading, change, variant }: Props & { variant: ButtonVariant }) {
  const { say, isPending, fault } = useSay(view)
  const { round } = change
  return (
    <>
      <Button
        variant={variant}
        onPress={() => void say("change-agreements", { round }, "", view.version)}
        isPending={isPending}
        pendingLabel={common.sending(reading.other)}
      >
        {words.agree(round)}
      </Button>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

function movesOf({ view, reading, change }: Props): (Move & { noun: string })[] {
  return [
    {
      id: "keep",
      noun: "change-refusals",
      label: words.keep,
      variant: "plain",
      form: (close) => (
        <TextForm view={view} move={keeping(reading.other, change)} onDone={close} onClose={close} quiet />
      ),
    },
    {
      id: "withdraw",
      noun: "change-withdrawals",
      label: words.withdraw,
      form: (close) => (
        <WordlessForm
          view={view}
          noun="change-withdrawals"
          body={{}}
          submit={words.withdraw}
          says={words.withdrawSays}
          onClose={close}
        />
      ),
    },
  ]
}

/** Not this change: with a word if one likes. */
function keeping(name: string, { round }: Change): TextMove<"change-refusals"> {
  return {
    noun: "change-refusals",
    label: words.keepText(name),
    submit: words.keep,
    description: words.keepNote(name),
    optional: true,
    body: (text) => ({ round, text: text.trim() || null }),
  }
}
