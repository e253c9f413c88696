import { AnswerCall } from "../called-in/answer-call.tsx"
import { CalledInLines } from "../called-in/called-in-lines.tsx"
import { callToAnswer } from "../called-in/open-calls.ts"
import { ChangeOnTable } from "../change/change-on-table.tsx"
import { Heading, Other, Sentence } from "../heading.tsx"
import { needOf } from "../reading.ts"
import { roundOf, type StageProps, termsOf } from "../stage.ts"
import { Agreement } from "../terms/agreement.tsx"
import { AnswerHelp } from "./answer-help.tsx"
import { DelegateMoves } from "./delegate-moves.tsx"
import { LeaderMoves } from "./leader-moves.tsx"
import { ledeOf } from "./lede.ts"
import { LineSection } from "./line-section.tsx"
import { OwnWord } from "./own-word.tsx"
import { Flagged, ReceiveFlag } from "./receive-flag.tsx"
import { ToldList } from "./told-list.tsx"
import { words } from "./words.ts"

/** Something is held. When nothing needs the reader, the page says so and stops there. */
export function Active(props: StageProps) {
  const { view, reading, title } = props
  return (
    <div className="wide dele">
      <Heading crumb={<WhoHolds reading={reading} />} title={title} {...ledeUnlessCalled(props)} />
      <CalledInLines view={view} reading={reading} />
      <LineSection view={view} reading={reading} />
      <Raised {...props} />
      <ChangeOnTable view={view} reading={reading} />
      <ToldList view={view} reading={reading} />
      <Agreement view={view} reading={reading} />
      {reading.you === "leader" ? <LeaderMoves {...props} /> : <DelegateMoves {...props} />}
    </div>
  )
}

function WhoHolds({ reading }: Pick<StageProps, "reading">) {
  return (
    <Sentence around={reading.you === "delegate" ? words.youHold : words.holds}>
      <Other reading={reading} />
    </Sentence>
  )
}

/** A leader who is called in reads that first, in place of what is said on quiet days. */
function ledeUnlessCalled({ view, reading }: StageProps) {
  const calm = needOf(view, "answer-call") === undefined
  return calm ? { lede: ledeOf(view, reading) } : {}
}

/** What was raised and waits for the reader: bad news is read first; a call is answered before it is thanked for. */
function Raised({ view, reading }: StageProps) {
  const flags = view.flags.filter(({ answer }) => answer === null)
  const open = view.help.filter(({ takenUp, from }) => takenUp === null && from !== reading.you)
  const flag = reading.you === "leader" ? flags[0] : undefined
  const call = callToAnswer(view)
  const ownTurn = roundOf(view).size === "small" ? reading.you === "delegate" : isDue(view)
  return (
    <>
      {(call || flag) && <OwnWord view={view} reading={reading} />}
      {flag && <Flagged flag={flag} terms={termsOf(view)} reading={reading} />}
      {call && <AnswerCall key={call.id} view={view} reading={reading} call={call} />}
      {flag && <ReceiveFlag key={flag.id} view={view} flag={flag} quiet={call !== undefined} />}
      {open.map((help, i) => (
        <AnswerHelp key={help.id} view={view} help={help} primary={!call && !flag && !ownTurn && i === 0} />
      ))}
    </>
  )
}

/** The reader's own word is due: that is the page's one primary press. */
function isDue(view: StageProps["view"]): boolean {
  return needOf(view, "check-in") !== undefined || needOf(view, "declare") !== undefined
}
