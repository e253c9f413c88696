import { type ReactNode, useId } from "react"
import { dayOf } from "../../app/dates.ts"
import { moveOpen, type Reading } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { DelegateForm } from "./delegate-form.tsx"
import { LeaderForm } from "./leader-form.tsx"
import { Learned } from "./learned.tsx"
import { DelegatesPart, LeadersPart, type ReviewView } from "./reflections.tsx"
import "./review.css"
import { Steps } from "./steps.tsx"
import { words } from "./words.ts"

type Props = Pick<StageProps, "view" | "reading">

/** What both look at where it fell short: the leader first, then the delegate, then what is learned. */
export function Review({ view, reading }: Props) {
  const { review } = view
  if (!review) return null
  return (
    <div className="with-margin reviewing">
      <div>
        {review.leader && <LeadersPart said={review.leader} reading={reading} />}
        {review.delegate && <DelegatesPart said={review.delegate} reading={reading} />}
        <OnesTurn view={view} reading={reading} review={review} />
        <Learned view={view} reading={reading} review={review} />
      </div>
      <Steps review={review} reading={reading} />
    </div>
  )
}

/** The reader's own part, or whom it waits for. */
function OnesTurn({ view, reading, review }: Props & { review: ReviewView }) {
  const { other, yourName } = reading
  if (moveOpen(view, "leader-reflections"))
    return (
      <Turn
        head={words.leader.head(yourName)}
        lede={review.part === "leader" ? words.leader.lede(other) : words.leader.late(other)}
      >
        <LeaderForm view={view} reading={reading} />
      </Turn>
    )
  if (moveOpen(view, "delegate-reflections"))
    return (
      <Turn
        head={words.delegate.head(yourName)}
        lede={review.leader ? words.delegate.lede(other) : words.delegate.silent(other)}
      >
        <DelegateForm view={view} reading={reading} />
      </Turn>
    )
  return <Waits review={review} reading={reading} />
}

function Waits({ review: { part, waitsUntil }, reading }: { review: ReviewView; reading: Reading }) {
  const { you, other, zone, now } = reading
  if ((part !== "leader" && part !== "delegate") || part === you || !waitsUntil) return null
  const by = dayOf(waitsUntil, zone, now)
  return <Turn head={words.waits[part](other)} lede={words.waits[`${part}Says`](other, by)} />
}

function Turn({ head, lede, children }: { head: string; lede: string; children?: ReactNode }) {
  const heading = useId()
  return (
    <section className="sec" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {head}
      </h2>
      <p className="q lede-s">{lede}</p>
      {children}
    </section>
  )
}
