import type { DelegationView } from "../../../client/client.ts"
import { LineSection } from "../active/line-section.tsx"
import { lastOf, wordsOf } from "../active/told.ts"
import { ToldList } from "../active/told-list.tsx"
import { Heading, Other, Sentence } from "../heading.tsx"
import { moveOpen, type Reading } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { StepIns } from "../step-in/step-ins.tsx"
import { FoldedTerms } from "../terms/folded.tsx"
import { TextForm } from "../text-form.tsx"
import { overSentence } from "./sentence.ts"
import { words } from "./words.ts"

/** It is over before it was declared: one calm sentence, and what it was about behind a word. */
export function Over({ view, reading, title }: StageProps) {
  return (
    <div className="wide dele">
      <Heading crumb={<Whose reading={reading} />} title={title} lede={overSentence(view, reading)} />
      <Reason view={view} />
      {view.ended?.because === "cancelled" && <Cause view={view} reading={reading} />}
      <StepIns view={view} reading={reading} />
      <LineSection view={view} reading={reading} />
      <ToldList view={view} reading={reading} />
      <FoldedTerms view={view} reading={reading} />
    </div>
  )
}

function Whose({ reading }: { reading: Reading }) {
  return (
    <Sentence around={words.with}>
      <Other reading={reading} />
    </Sentence>
  )
}

/** Handed back or taken back: both give a reason. */
function Reason({ view }: { view: DelegationView }) {
  const happened = lastOf(view.history, "handed-back") ?? lastOf(view.history, "taken-back")
  if (!happened) return null
  return (
    <section className="sec col">
      <h2 className="label">{words.reason}</h2>
      {wordsOf(happened).map((text) => (
        <p key={text} className="w w-lg">
          {text}
        </p>
      ))}
    </section>
  )
}

/** The cause, and the other's view beside it. */
function Cause({ view, reading }: { view: DelegationView; reading: Reading }) {
  const mine = view.ended?.by === reading.you
  const cause = lastOf(view.history, "cancelled")
  const added = lastOf(view.history, "view-added")
  const asks = moveOpen(view, "cancellation-views")
  return (
    <section className="sec terms">
      <div className="two accounts">
        <Account
          title={mine ? words.yourCause : words.cause(reading.other)}
          texts={cause ? wordsOf(cause) : []}
        />
        {asks ? (
          <section>
            <AddView view={view} reading={reading} />
          </section>
        ) : (
          <Account
            title={mine ? words.view(reading.other) : words.yourView}
            texts={added ? wordsOf(added) : []}
          />
        )}
      </div>
    </section>
  )
}

function Account({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section>
      <h2 className="label">{title}</h2>
      {texts.length === 0 && <p className="sm qq">{words.noView}</p>}
      {texts.map((text) => (
        <p key={text} className="w w-lg">
          {text}
        </p>
      ))}
    </section>
  )
}

function AddView({ view, reading }: { view: DelegationView; reading: Reading }) {
  const move = {
    noun: "cancellation-views" as const,
    label: words.addView,
    submit: words.sendView,
    description: words.addViewSays(reading.other),
    body: (text: string) => ({ text }),
  }
  return <TextForm view={view} move={move} onDone={() => {}} />
}
