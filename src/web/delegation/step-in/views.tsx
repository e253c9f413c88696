import type { ReactNode } from "react"
import { dayAndTimeOf } from "../../app/dates.ts"
import { otherParty, type Party, type Reading } from "../reading.ts"
import { words } from "./account-words.ts"
import type { StepIn } from "./step-ins.tsx"

type Account = NonNullable<StepIn["accounts"]["leader"]>

/** Both answers side by side, of equal weight; yours first. */
export function OpenAccounts({
  stepIn,
  reading,
  openedAt,
}: {
  stepIn: StepIn
  reading: Reading
  openedAt: string
}) {
  const { you, zone, now } = reading
  const of = (party: Party) => {
    const account = stepIn.accounts[party]
    return account && <OneAccount title={reading[party]} account={account} />
  }
  return (
    <>
      <div className="two views">
        {of(you)}
        {of(otherParty(you))}
      </div>
      <p className="xs qq seal">{words.opened(dayAndTimeOf(openedAt, zone, now))}</p>
    </>
  )
}

export function OneAccount({ title, account }: { title: string; account: Account }) {
  const welcome = account.welcome ? words.yes : words.no
  return (
    <section>
      <h3 className="label">{title}</h3>
      <dl className="view">
        <Said term={words.happened} text={account.happened} />
        <Said term={words.why} text={account.why} />
        <Said term={words.welcome} text={[`${welcome}.`, account.words ?? ""].join(" ").trim()} />
      </dl>
    </section>
  )
}

function Said({ term, text }: { term: string; text: string | null }) {
  return (
    <>
      <dt>{term}</dt>
      {text ? <dd className="w w-lg">{text}</dd> : <dd className="sm qq">{words.nothing}</dd>}
    </>
  )
}

/** The other one's answer, which nobody reads yet: still lines where words will stand. */
export function ClosedAccount({
  name,
  isThere = false,
  children,
}: {
  name: string
  isThere?: boolean
  children: ReactNode
}) {
  return (
    <section className={isThere ? "closed-account there" : "closed-account"}>
      <h3 className="label">{name}</h3>
      <div className="shut" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p className="sm q" role="status">
        {children}
      </p>
    </section>
  )
}
