import { useId } from "react"
import { untilDay } from "../deadline.ts"
import { Said } from "../judged/declared.tsx"
import { JudgedList } from "../judged/judged-list.tsx"
import { type Judged, judgedOf } from "../judged/judgements.ts"
import type { Reading } from "../reading.ts"
import { type StageProps, termsOf } from "../stage.ts"
import { CorrectionMoves } from "./correction-moves.tsx"
import { words } from "./words.ts"

type Props = Pick<StageProps, "view" | "reading">
type CorrectionView = NonNullable<Props["view"]["correction"]>

/** What one of the two says turned out otherwise, while the other has not answered. */
export function Correction({ view, reading }: Props) {
  const heading = useId()
  const { correction } = view
  if (!correction) return null
  const otherwise = judgedOf(termsOf(view), correction.judgements).filter(said)
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {correction.by === reading.you ? words.yours : words.theirs(reading.other)}
      </h2>
      <p className="q col lede-s" role="status">
        {waitsOf(correction, reading)}
      </p>
      <JudgedList judged={otherwise} label={words.open} />
      <Said declaration={correction} currency={view.currency} />
      <CorrectionMoves view={view} reading={reading} />
    </section>
  )
}

function said({ met }: Judged): boolean {
  return met !== null
}

function waitsOf({ by, answerBy }: CorrectionView, { you, other, zone }: Reading): string {
  const until = untilDay(answerBy, zone)
  return by === you ? words.waits(other, until) : words.until(until)
}
