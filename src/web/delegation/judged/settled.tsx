import { useState } from "react"
import { dayOf } from "../../app/dates.ts"
import { PostIt } from "../../post/from-delegation.tsx"
import { LineSection } from "../active/line-section.tsx"
import { ToldList } from "../active/told-list.tsx"
import { AtOnce } from "../at-once.tsx"
import { CorrectForm } from "../correction/correct-form.tsx"
import { Correction } from "../correction/correction.tsx"
import { words as correction } from "../correction/words.ts"
import { Heading, Other, Sentence } from "../heading.tsx"
import { Moves } from "../moves.tsx"
import { moveOpen, type Reading } from "../reading.ts"
import { Appreciation } from "../review/appreciation.tsx"
import { Review } from "../review/review.tsx"
import { type StageProps, termsOf } from "../stage.ts"
import { StepIns } from "../step-in/step-ins.tsx"
import { FoldedTerms } from "../terms/folded.tsx"
import { Accounts } from "./accounts.tsx"
import { Said } from "./declared.tsx"
import { JudgedList } from "./judged-list.tsx"
import { type Judged, judgedOf } from "./judgements.ts"
import { words } from "./words.ts"

type SettledView = NonNullable<StageProps["view"]["settled"]>
const { settled: say } = words

/** Both accounts are in. Failure looks like success. */
export function Settled({ view, reading, title }: StageProps) {
  const { settled, declaration, stage } = view
  if (!settled) return null
  const judged = judgedOf(termsOf(view), settled.judgements)
  const how = say.how[settled.how](reading.other)
  return (
    <div className="wide dele review">
      <Heading
        crumb={<HowItCameOut settled={settled} reading={reading} />}
        title={title}
        lede={stage === "closed" ? `${how} ${say.closed}` : how}
      />
      <JudgedList judged={agreedOn(judged, settled.doubts)} />
      {declaration && <Said declaration={declaration} currency={view.currency} />}
      {settled.doubts.length > 0 && (
        <Accounts judged={judged} doubts={settled.doubts} reading={reading} settled />
      )}
      <Correction view={view} reading={reading} />
      <Review view={view} reading={reading} />
      <Appreciation view={view} reading={reading} />
      <StepIns view={view} reading={reading} />
      {moveOpen(view, "closures") && (
        <section className="sec">
          <div className="acts first">
            <AtOnce
              view={view}
              noun="closures"
              body={{}}
              label={say.close}
              variant={somethingElseWaits(view) ? "plain" : "primary"}
            />
          </div>
          <p className="sm qq">{say.open}</p>
        </section>
      )}
      <PostIt view={view} />
      <Correct view={view} />
      <LineSection view={view} reading={reading} />
      <ToldList view={view} reading={reading} />
      <FoldedTerms view={view} reading={reading} />
    </div>
  )
}

/** What turned out otherwise is said here, long after: a quiet word. */
function Correct({ view }: Pick<StageProps, "view">) {
  const [open, setOpen] = useState<string | null>(null)
  if (!moveOpen(view, "corrections")) return null
  const form = (close: () => void) => <CorrectForm view={view} onClose={close} />
  const move = { id: "correct", label: correction.open, form }
  return (
    <section className="sec">
      <Moves className="second" moves={[move]} open={open} onOpen={setOpen} />
    </section>
  )
}

/** Closing is the page's one primary press only where nothing else is waited for. */
function somethingElseWaits(view: StageProps["view"]): boolean {
  return view.needs.some(({ kind }) => kind !== "close") || moveOpen(view, "learnings")
}

/** What both see alike; the rest stands in two accounts, so that neither is the truth. */
function agreedOn(judged: readonly Judged[], doubts: SettledView["doubts"]): Judged[] {
  return judged.filter(({ id }) => !doubts.some(({ criterion }) => criterion === id))
}

function HowItCameOut({ settled, reading }: { settled: SettledView; reading: Reading }) {
  const day = dayOf(settled.at, reading.zone, reading.now)
  const how = settled.how === "two-accounts" ? words.twoAccounts : words.outcome[settled.outcome]
  return (
    <Sentence around={reading.you === "delegate" ? say.youHeld(day, how) : say.held(day, how)}>
      <Other reading={reading} />
    </Sentence>
  )
}
