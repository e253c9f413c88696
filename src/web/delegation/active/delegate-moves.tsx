import { AtOnce } from "../at-once.tsx"
import { needOf } from "../reading.ts"
import { roundOf, type StageProps } from "../stage.ts"
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
  return (
    <CanDo
      view={view}
      reading={reading}
      lead={(variant) => (
        <AtOnce view={view} noun="outcomes" body={{}} label={words.done} variant={variant} />
      )}
      first={(sent) => {
        const move = delegateMoves(props, sent)
        return [move.fellShort, move.flag, move.help]
      }}
      note={words.early}
      second={(sent) => {
        const move = delegateMoves(props, sent)
        return [
          move.checkIn,
          move.reply,
          move.news,
          move.appreciation,
          move.notes,
          move.handBack,
          move.cancel,
        ]
      }}
    />
  )
}

/** Only what is due now is the page's one primary press. */
function LargerOne(props: StageProps) {
  const { view, reading } = props
  const isDue = needOf(view, "declare") !== undefined
  const checkIn = needOf(view, "check-in") ? ("primary" as const) : ("plain" as const)
  return (
    <CanDo
      view={view}
      reading={reading}
      first={(sent) => {
        const move = delegateMoves(props, sent)
        const declare = { ...move.declare, variant: "primary" as const }
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
        const { news, appreciation, notes, declare, handBack, cancel } = move
        return [news, appreciation, notes, isDue ? move.checkIn : declare, handBack, cancel]
      }}
    />
  )
}
