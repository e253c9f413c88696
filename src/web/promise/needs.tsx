import type { PromiseNoun, PromiseView, TodayView } from "../../client/client.ts"
import { PromiseMoves } from "./moves.tsx"
import { lastWords, needView } from "./sentence.ts"

const ANSWERS: Record<NonNullable<PromiseView["need"]>, readonly PromiseNoun[]> = {
  keep: ["keepings", "renegotiations"],
  confirm: ["keeping-confirmations", "not-yets"],
  answer: ["renegotiation-agreements", "renegotiation-refusals"],
}

/** The promises that wait for the reader, as entries of what needs them. */
export function PromiseNeeds({ today, first }: { today: TodayView; first: boolean }) {
  const waiting = today.promises.filter(({ need }) => need !== null)
  return waiting.map((promise, index) => (
    <PromiseNeed key={promise.id} promise={promise} today={today} first={first && index === 0} />
  ))
}

type Props = { promise: PromiseView; today: TodayView; first: boolean }

function PromiseNeed({ promise, today: { now, zone }, first }: Props) {
  const { kind, why } = needView(promise, { now, zone })
  const beside = lastWords(promise)
  return (
    <li>
      <p className="kind">{kind}</p>
      {promise.what && <blockquote className="w w-xl">{promise.what}</blockquote>}
      {beside && <blockquote className="w w-lg q">{beside}</blockquote>}
      <p className="why">{why}</p>
      <PromiseMoves
        promise={promise}
        now={now}
        nouns={promise.need ? ANSWERS[promise.need] : []}
        lead={first ? "primary" : "plain"}
      />
    </li>
  )
}
