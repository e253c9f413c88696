import type { DelegationView, TermsView } from "../../../client/client.ts"
import { figure, money } from "../../app/figures.ts"
import { Gauge } from "../../ui/Gauge.tsx"
import type { Reading } from "../reading.ts"
import { agreement as words } from "./agreement-words.ts"
import { terms as say } from "./words.ts"

type Props = { limits: TermsView["limits"]; used: DelegationView["used"]; currency: string; reading: Reading }

/** What is used of the lines in force, as far as it was said: those agreed, or the next one named since. */
export function Limits({ limits, used, currency, reading }: Props) {
  const effortDays = used.lines.effort ?? limits.effortDays
  const most = used.lines.money ?? limits.money
  return (
    <div>
      {most !== null && <Money limit={most} used={used.money ?? 0} currency={currency} />}
      {effortDays !== null && (
        <>
          <Effort word={used.effort} />
          <p className="sm q">
            {reading.you === "delegate"
              ? words.yourEffortNote(say.effortPlanned(effortDays))
              : words.effortNote(say.effortPlanned(effortDays), reading.delegate)}
          </p>
        </>
      )}
    </div>
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
