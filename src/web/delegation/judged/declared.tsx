import { dayOf } from "../../app/dates.ts"
import { figure, money } from "../../app/figures.ts"
import { AnswerHelp } from "../active/answer-help.tsx"
import { LineSection } from "../active/line-section.tsx"
import { ToldList } from "../active/told-list.tsx"
import { untilDay } from "../deadline.ts"
import { Heading, Other, Sentence } from "../heading.tsx"
import type { Reading } from "../reading.ts"
import { type StageProps, termsOf } from "../stage.ts"
import { FoldedTerms } from "../terms/folded.tsx"
import { Accounts } from "./accounts.tsx"
import { DeclaredMoves } from "./declared-moves.tsx"
import { JudgedList } from "./judged-list.tsx"
import { judgedOf } from "./judgements.ts"
import { words } from "./words.ts"

type Declaration = NonNullable<StageProps["view"]["declaration"]>
const { declared: say } = words

/** The delegate has said how it came out. The leader confirms, or sees one otherwise. */
export function Declared(props: StageProps) {
  const { view, reading, title } = props
  const { declaration } = view
  if (!declaration) return null
  const judged = judgedOf(termsOf(view), declaration.judgements)
  const help = view.help.filter(({ takenUp, from }) => takenUp === null && from !== reading.you)
  return (
    <div className="wide dele review">
      <Heading
        crumb={<WhoDeclared {...{ declaration, reading }} />}
        title={title}
        lede={ledeOf(declaration, reading)}
      />
      <JudgedList judged={judged} />
      <Said declaration={declaration} currency={view.currency} />
      {declaration.doubts && (
        <Accounts judged={judged} doubts={declaration.doubts} reading={reading} settled={false} />
      )}
      <DeclaredMoves {...props} judged={judged} doubts={declaration.doubts} />
      {help.map((one) => (
        <AnswerHelp key={one.id} view={view} help={one} primary={false} />
      ))}
      <LineSection view={view} reading={reading} />
      <ToldList view={view} reading={reading} />
      <FoldedTerms view={view} reading={reading} />
    </div>
  )
}

function WhoDeclared({ declaration, reading }: { declaration: Declaration; reading: Reading }) {
  const day = dayOf(declaration.at, reading.zone, reading.now)
  return reading.you === "delegate" ? (
    say.crumbYours(day)
  ) : (
    <Sentence around={say.crumb(day)}>
      <Other reading={reading} />
    </Sentence>
  )
}

function ledeOf({ answerBy, doubts }: Declaration, { you, other, zone }: Reading): string {
  const by = untilDay(answerBy, zone)
  if (you === "leader") return doubts ? say.leaderWaits(other, by) : say.leader(other, by)
  return doubts ? say.delegateAnswers(other, by) : say.delegate(other, by)
}

/** A word with it, and what was lost. */
export function Said({
  declaration: { text, lost },
  currency,
}: {
  declaration: Pick<Declaration, "text" | "lost">
  currency: string
}) {
  const losses = lost
    ? [
        ...(lost.days ? [`${figure(lost.days)} ${lost.days === 1 ? "day" : "days"}`] : []),
        ...(lost.money ? [money(lost.money, currency)] : []),
      ]
    : []
  return (
    <>
      {text && <blockquote className="w w-lg col word">{text}</blockquote>}
      {losses.length > 0 && <p className="sm q word">{words.lost(losses.join(", "))}</p>}
    </>
  )
}
