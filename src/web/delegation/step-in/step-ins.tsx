import { useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { day } from "../../app/dates.ts"
import { moveOpen, type Reading } from "../reading.ts"
import { AccountForm } from "./account-form.tsx"
import { words } from "./account-words.ts"
import { otherHasAnswered } from "./answered.ts"
import { KINDS } from "./kinds.ts"
import { ClosedAccount, OneAccount, OpenAccounts } from "./views.tsx"

export type StepIn = DelegationView["stepIns"][number]
type Props = { view: DelegationView; reading: Reading }

/** Every step-in of something that is over, with what both say of it. */
export function StepIns({ view, reading }: Props) {
  return view.stepIns.map((stepIn) => (
    <OneStepIn key={stepIn.id} view={view} reading={reading} stepIn={stepIn} />
  ))
}

function OneStepIn({ view, reading, stepIn }: Props & { stepIn: StepIn }) {
  const heading = useId()
  const { you, leader, today } = reading
  const on = day(stepIn.on, today)
  return (
    <section className="sec terms step-in" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {you === "leader" ? words.titleYours(on) : words.title(on, leader)}
      </h2>
      <p className="q col lede-s">
        {KINDS[stepIn.kind]}. {calledInSays(stepIn, reading)}
      </p>
      <SaidThen stepIn={stepIn} reading={reading} />
      <Both {...{ view, reading, stepIn }} />
    </section>
  )
}

function calledInSays({ calledIn }: StepIn, { you, leader }: Reading): string {
  return words.calledIn[calledIn ? "yes" : "no"](you === "leader" ? words.you : leader)
}

/** What whoever kept it wrote on the day. */
function SaidThen({ stepIn: { reason, by }, reading: { you, other } }: { stepIn: StepIn; reading: Reading }) {
  if (!reason) return null
  return (
    <div className="col said-then">
      <h3 className="label">{by === you ? words.saidThen.yours : words.saidThen.theirs(other)}</h3>
      <p className="w w-lg">{reason}</p>
    </div>
  )
}

/** Yours on the left. The other one's opens with it: until both are in, nobody reads either. */
function Both({ view, reading, stepIn }: Props & { stepIn: StepIn }) {
  const { you, other } = reading
  const own = stepIn.accounts[you]
  if (stepIn.openedAt) return <OpenAccounts stepIn={stepIn} reading={reading} openedAt={stepIn.openedAt} />
  if (own)
    return (
      <div className="two">
        <OneAccount title={words.mine} account={own} />
        <ClosedAccount name={other}>{words.waits.yoursOpens(other)}</ClosedAccount>
      </div>
    )
  if (!moveOpen(view, "step-in-accounts")) return null
  const there = otherHasAnswered(view)
  return (
    <div className="two">
      <AccountForm view={view} stepIn={stepIn.id} quiet={!isFirst(view, stepIn)} />
      <ClosedAccount name={other} isThere={there}>
        {there ? words.waits.theirsOpens(other) : words.waits.theyAnswer(other)}
      </ClosedAccount>
    </div>
  )
}

/** The first that still asks has the page's one primary press. */
function isFirst({ stepIns, you }: DelegationView, { id }: StepIn): boolean {
  return stepIns.find(({ accounts }) => accounts[you] === null)?.id === id
}
