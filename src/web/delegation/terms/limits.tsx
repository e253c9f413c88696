import type { DelegationView, TermsView } from "../../../client/client.ts"
import { figure, money } from "../../app/figures.ts"
import { Gauge } from "../../ui/Gauge.tsx"
import type { Reading } from "../reading.ts"
import { agreement as words } from "./agreement-words.ts"
import { terms as say } from "./words.ts"

type Used = { limits: TermsView["limits"]; used: DelegationView["used"]; currency: string }
type Props = Used & { reading: Reading }

/** What is used of the lines in force, as far as it was said: those agreed, or the next one named since. */
export function Limits({ reading, ...limits }: Props) {
  const effortDays = plannedOf(limits)
  return (
    <div>
      <Gauges {...limits} />
      {effortDays !== null && (
        <p className="sm q">
          {reading.you === "delegate"
            ? words.yourEffortNote(say.effortPlanned(effortDays))
            : words.effortNote(say.effortPlanned(effortDays), reading.delegate)}
        </p>
      )}
    </div>
  )
}

const plannedOf = ({ limits, used }: Used) => used.lines.effort ?? limits.effortDays

/** The same without a word about it. */
export function Gauges(props: Used) {
  const { limits, used, currency } = props
  const most = used.lines.money ?? limits.money
  return (
    <>
      {most !== null && <Money limit={most} used={used.money ?? 0} currency={currency} />}
      {plannedOf(props) !== null && <Effort word={used.effort} />}
    </>
  )
}

function Money({ limit, used, currency }: { limit: number; used: number; currency: string }) {
  const says =
    used === 0
      ? words.nothingOf(money(limit, currency))
      : words.moneySays(figure(used), money(limit, currency))
  return <Gauge kind="money" label={words.money} used={used} limit={limit} says={says} />
}

function Effort({ word }: { word: DelegationView["used"]["effort"] }) {
  if (!word) return <Gauge kind="money" label={words.effort} used={0} limit={1} says={words.nothingSaid} />
  return <Gauge kind="effort" label={words.effort} word={word} says={words.effortSays[word]} />
}
