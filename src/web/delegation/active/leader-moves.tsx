import { day } from "../../app/dates.ts"
import { useOrg } from "../../app/session.ts"
import { needOf } from "../reading.ts"
import { type StageProps, termsOf } from "../stage.ts"
import { CanDo, guardedMove, textMove } from "./can-do.tsx"
import { rareMoves } from "./leader-rare-moves.tsx"
import { moves } from "./move-words.ts"
import { textMoves } from "./text-moves.ts"
import { words } from "./words.ts"

/** What is waited for from the leader: then no move of theirs is the page's primary one. */
const CALLS_ON = ["answer-call", "receive-flag", "answer-change", "answer-help"] as const

/** The leader may say and offer. There is nothing to steer with. */
export function LeaderMoves({ view, reading }: StageProps) {
  const { other, today } = reading
  const { org } = useOrg()
  const move = textMoves(other)
  const calledOn = CALLS_ON.some((kind) => needOf(view, kind))
  return (
    <CanDo
      view={view}
      reading={reading}
      first={(sent, open) => {
        const support = { move: move.support, open: () => open("support") }
        return [
          textMove(view, "support", moves.support.open, move.support, sent, calledOn ? "text" : "primary"),
          guardedMove(view, "reply", moves.reply.open, move.reply, sent, support),
          guardedMove(view, "news", moves.news.open, move.news, sent, support),
          textMove(view, "appreciation", moves.appreciation.open, move.appreciation, sent),
        ]
      }}
      note={words.always}
      second={(sent) => rareMoves({ view, reading, org, sent })}
      closing={words.closing(other, day(view.settlesBy ?? termsOf(view).due ?? today, today))}
    />
  )
}
