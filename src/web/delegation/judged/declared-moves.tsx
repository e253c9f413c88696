import { CanDo, textMove } from "../active/can-do.tsx"
import { moves } from "../active/move-words.ts"
import { textMoves } from "../active/text-moves.ts"
import { AtOnce } from "../at-once.tsx"
import type { StageProps } from "../stage.ts"
import { WordlessForm } from "../wordless-form.tsx"
import { DoubtForm, ReviseForm } from "./doubt-form.tsx"
import type { Doubt, Judged } from "./judgements.ts"
import { StandByForm } from "./stand-by-form.tsx"
import { words } from "./words.ts"

const { declared: say } = words
type Props = StageProps & { judged: readonly Judged[]; doubts: readonly Doubt[] | null }

/** Confirm, or see one otherwise; accept, give a new account, or stand by it. A reply is always open. */
export function DeclaredMoves(props: Props) {
  const { view, reading, judged, doubts } = props
  const { other, you } = reading
  const move = textMoves(other)
  return (
    <CanDo
      view={view}
      reading={reading}
      {...titleOf(props)}
      lead={
        you === "leader" && !doubts
          ? (variant) => (
              <AtOnce
                view={view}
                noun="outcome-confirmations"
                body={{}}
                label={say.confirm}
                variant={variant}
              />
            )
          : undefined
      }
      first={(sent) => [
        {
          id: "otherwise",
          noun: "outcome-disputes",
          label: say.otherwise,
          form: (close) => <DoubtForm view={view} judged={judged} onClose={close} />,
        },
        {
          id: "accept",
          noun: "outcome-acceptances",
          label: say.accept(other),
          variant: "plain",
          form: (close) => (
            <WordlessForm
              view={view}
              noun="outcome-acceptances"
              body={{}}
              submit={say.accept(other)}
              says={say.acceptSays(other)}
              onClose={close}
            />
          ),
        },
        {
          id: "revise",
          noun: "outcome-revisions",
          label: say.revise,
          variant: "plain",
          form: (close) => <ReviseForm view={view} judged={judged} onClose={close} />,
        },
        {
          id: "stand-by",
          noun: "outcome-stands",
          label: say.standBy,
          variant: "plain",
          form: (close) => <StandByForm view={view} onClose={close} />,
        },
        textMove(view, "reply", moves.reply.open, move.reply, sent),
        textMove(view, "appreciation", moves.appreciation.open, move.appreciation, sent),
      ]}
    />
  )
}

/** Only whoever is waited for is asked. */
function titleOf({ reading: { you, other }, doubts }: Props): { title?: string } {
  if (you === "leader") return doubts ? {} : { title: say.confirmSays(other) }
  return doubts ? { title: say.answer } : {}
}
