import { day } from "../../app/dates.ts"
import { needOf } from "../reading.ts"
import { type StageProps, termsOf } from "../stage.ts"
import { CanDo, textMove } from "./can-do.tsx"
import { moves } from "./move-words.ts"
import { textMoves } from "./text-moves.ts"
import { words } from "./words.ts"

/** The leader may say and offer. There is nothing to steer with. */
export function LeaderMoves({ view, reading }: StageProps) {
  const { other, today } = reading
  const move = textMoves(other)
  const calledOn =
    needOf(view, "receive-flag") || needOf(view, "answer-help") || needOf(view, "answer-change")
  return (
    <CanDo
      view={view}
      reading={reading}
      first={(sent) => [
        textMove(view, "support", moves.support.open, move.support, sent, calledOn ? "text" : "primary"),
        textMove(view, "reply", moves.reply.open, move.reply, sent),
        textMove(view, "news", moves.news.open, move.news, sent),
        textMove(view, "appreciation", moves.appreciation.open, move.appreciation, sent),
      ]}
      note={words.always}
      second={(sent) => [textMove(view, "cancel", moves.cancel.open, move.cancel, sent)]}
      closing={words.closing(other, day(view.settlesBy ?? termsOf(view).due ?? today, today))}
    />
  )
}
