import { Disclosure } from "../../ui/Disclosure.tsx"
import { Glyph } from "../../ui/Glyph.tsx"
import type { StageProps } from "../stage.ts"
import { AnswerForm } from "./answer-form.tsx"
import { type Call, openCalls } from "./open-calls.ts"
import { callSentence } from "./sentence.ts"
import { words } from "./words.ts"

type Props = Pick<StageProps, "view" | "reading">

/** What calls the leader in, in ochre, and how that stands: once, where several stand alike. Both read the same. */
export function CalledInLines({ view, reading }: Props) {
  return openCalls(view).map((call, i, calls) => {
    const stands = howItStands(call, reading)
    const next = calls[i + 1]
    const isSaidBelow = next !== undefined && howItStands(next, reading) === stands
    return (
      <div key={call.id}>
        <p className="kind ochre lede">
          <Glyph kind="tripwire-waiting" />
          {callSentence(call, reading)}
        </p>
        {stands && !isSaidBelow && <p className="sm q col">{stands}</p>}
        {call.answer && reading.you === "leader" && (
          <Disclosure className="col" label={words.answer.otherwise}>
            <AnswerForm view={view} reading={reading} call={call} />
          </Disclosure>
        )}
      </div>
    )
  })
}

function howItStands({ answer }: Call, { you, leader, delegate }: Props["reading"]): string | null {
  if (answer === "change-terms")
    return you === "leader" ? words.stands.change.leader(delegate) : words.stands.change.delegate(leader)
  return you === "delegate" ? words.stands.waits(leader) : null
}
