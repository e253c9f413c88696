import { useId, useState } from "react"
import { day, dayOf } from "../../app/dates.ts"
import { AskedHere } from "../../lesson/asked-here.tsx"
import { Button } from "../../ui/Button.tsx"
import { AtOnce } from "../at-once.tsx"
import { moveOpen, type Party, type Reading } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { LearningForm } from "./learning-form.tsx"
import type { ReviewView } from "./reflections.tsx"
import { words } from "./words.ts"

const { learning: say } = words
type Props = Pick<StageProps, "view" | "reading"> & { review: ReviewView }

/** What both take from it: written by one, agreed by the other. */
export function Learned({ view, reading, review }: Props) {
  const heading = useId()
  const [isWriting, setWriting] = useState(false)
  const { learning } = review
  const open = moveOpen(view, "learnings")
  if (!learning && !open) return null
  const form = open && (!learning || isWriting)
  return (
    <section className="sec learned" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {say.head}
      </h2>
      <p className="q lede-s">{ledeOf({ view, reading, review })}</p>
      {learning?.agreed && <AskedHere delegation={view.id} now={view.now} />}
      {learning && !form && <WhatIsLearned learning={learning} reading={reading} />}
      {form ? (
        <LearningForm
          {...{ view, reading }}
          from={learning}
          onDone={() => setWriting(false)}
          {...(learning ? { onClose: () => setWriting(false) } : {})}
        />
      ) : (
        learning &&
        open && (
          <div className="acts">
            {moveOpen(view, "learning-agreements") && (
              <AtOnce
                view={view}
                noun="learning-agreements"
                body={{ number: learning.number }}
                label={say.agree}
                variant="primary"
              />
            )}
            <Button variant="text" onPress={() => setWriting(true)}>
              {learning.by === reading.you ? say.again : say.otherwise}
            </Button>
          </div>
        )
      )}
    </section>
  )
}

function ledeOf({ view, reading, review: { learning, waitsUntil } }: Props): string {
  const { you, other, zone, now } = reading
  if (!learning) return say.lede(other)
  if (learning.agreed) return say.agreed(dayOf(learning.agreed, zone, now))
  if (!moveOpen(view, "learnings")) return learning.by === you ? say.yours : ""
  if (learning.by !== you) return say.theirs(other)
  return `${say.yours} ${words.waits.learning(other, waitsUntil ? dayOf(waitsUntil, zone, now) : "")}`
}

function promised(from: Party, by: string, { you, other }: Reading): string {
  return from === you ? words.promises.yours(by) : words.promises.theirs(other, by)
}

type Learning = NonNullable<ReviewView["learning"]>

function WhatIsLearned({ learning, reading }: { learning: Learning; reading: Reading }) {
  return (
    <ul className="lessons col">
      {learning.lessons.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lesson has no identity but its place
        <li className="w w-lg" key={index}>
          {text}
        </li>
      ))}
      {learning.differently.map(({ when, weWill }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan has no identity but its place
        <li className="w w-lg" key={`plan ${index}`}>
          <span className="sm qq">{say.when}</span> {when}, <span className="sm qq">{say.weWill}</span>{" "}
          {weWill}
        </li>
      ))}
      {learning.promises.map(({ from, what, due }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promise has no identity but its place
        <li className="w w-lg" key={`promise ${index}`}>
          <span className="sm qq">{promised(from, day(due, reading.today), reading)}</span> {what}
        </li>
      ))}
    </ul>
  )
}
