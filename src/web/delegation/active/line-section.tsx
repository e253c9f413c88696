import type { DelegationView } from "../../../client/client.ts"
import { QuietLine } from "../../ui/quiet-line/QuietLine.tsx"
import type { Reading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { lineInput, lineLabel, lineWords } from "./line.ts"
import { words } from "./words.ts"

/** What was agreed, what was said, and the leeway between them. */
export function LineSection({ view, reading }: { view: DelegationView; reading: Reading }) {
  const { line, settlesBy, nextCheckIn } = view
  if (!line) return null
  const due = termsOf(view).due ?? reading.today
  const agreed = { due, settlesBy: settlesBy ?? due, nextCheckIn }
  return (
    <section className="sec line-sec" aria-label={words.line.label}>
      <QuietLine
        line={lineInput(line, view.now)}
        words={lineWords(line, agreed, reading)}
        label={lineLabel(line, agreed, reading)}
      />
    </section>
  )
}
