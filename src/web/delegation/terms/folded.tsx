import type { DelegationView } from "../../../client/client.ts"
import { Disclosure } from "../../ui/Disclosure.tsx"
import type { Reading } from "../reading.ts"
import { Rest } from "./agreement.tsx"
import { agreement as words } from "./agreement-words.ts"
import { partsOf } from "./parts.ts"

/** The terms of something that is over, behind one word. */
export function FoldedTerms({ view, reading }: { view: DelegationView; reading: Reading }) {
  const round = view.rounds.at(-1)
  if (!round) return null
  const parts = partsOf(round.terms, null, { ...reading, currency: view.currency, size: round.size })
  return (
    <section className="sec">
      <Disclosure label={view.activeSince ? words.whole : words.asked} className="rest-of">
        <Rest parts={parts} view={view} reading={reading} />
      </Disclosure>
    </section>
  )
}
