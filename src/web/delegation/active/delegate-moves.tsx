import { useOrg } from "../../app/session.ts"
import { AtOnce } from "../at-once.tsx"
import { proposeMove } from "../change/propose-move.ts"
import { needOf } from "../reading.ts"
import { roundOf, type StageProps, termsOf } from "../stage.ts"
import { CanDo } from "./can-do.tsx"
import { delegateMoves } from "./delegate-move-list.tsx"
import { words } from "./words.ts"

/** What the delegate can do: say how it goes, tell bad news early, ask for help, and say how it came out. */
export function DelegateMoves(props: StageProps) {
  return roundOf(props.view).size === "small" ? <SmallOne {...props} /> : <LargerOne {...props} />
}

/** A small one is done in one click. */
function SmallOne(props: StageProps) {
  const { view, reading } = props
  const { org } = useOrg()
  return (
    <CanDo
      view={view}
      reading={reading}
      lead={(variant) => (
        <AtOnce
          view={view}
          noun="outcomes"
          body={{}}
          label={words.done}
          variant={answers(view) ? "plain" : variant}
        />
      )}
      first={(sent) => {
        const move = delegateMoves(props, sent)
        return [move.fellShort, move.flag, move.help]
      }}
      note={words.early}
      second={(sent) => {
        const move = delegateMoves(props, sent)
        return [move.checkIn, move.reply, move.news, move.appreciation, move.notes]
      }}
      third={(sent) => [proposeMove(view, org), ...aboutAgreement(props, sent)]}
    />
  )
}

/** Only what is due now is the page's one primary press. */
function LargerOne(props: StageProps) {
  const { view, reading } = props
  const { org } = useOrg()
  const isDue = needOf(view, "declare") !== undefined
  const own = answers(view) ? ("plain" as const) : ("primary" as const)
  const checkIn = needOf(view, "check-in") ? own : ("plain" as const)
  return (
    <CanDo
      view={view}
      reading={reading}
      first={(sent) => {
        const move = delegateMoves(props, sent)
        const declare = { ...move.declare, variant: own }
        return [
          ...(isDue ? [declare] : [{ ...move.checkIn, variant: checkIn }]),
          move.flag,
          move.help,
          move.reply,
        ]
      }}
      note={words.early}
      second={(sent) => {
        const move = delegateMoves(props, sent)
        const { news, appreciation, notes, declare } = move
        return [news, appreciation, notes, isDue ? move.checkIn : declare]
      }}
      third={(sent) => [proposeMove(view, org), ...aboutAgreement(props, sent)]}
    />
  )
}

/** A change of terms waits for the reader: that is the page's one primary press. */
function answers(view: StageProps["view"]): boolean {
  return needOf(view, "answer-change") !== undefined
}

/** What calls the leader in is there to be said only where something was agreed. */
function aboutAgreement(props: StageProps, sent: () => void) {
  const { callIn, stepIn, handBack, cancel } = delegateMoves(props, sent)
  const agreed = termsOf(props.view).tripwires.length > 0
  return [...(agreed ? [callIn] : []), stepIn, handBack, cancel]
}
