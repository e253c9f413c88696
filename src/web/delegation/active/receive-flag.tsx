import { useId, useState } from "react"
import type { ActBody, DelegationView, TermsView } from "../../../client/client.ts"
import { Choice } from "../../ui/Choice.tsx"
import { Glyph } from "../../ui/Glyph.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { PromisedBy } from "../promised-by.tsx"
import { type Reading, useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { whenSaid } from "../when-said.ts"
import { moves } from "./move-words.ts"

const { receive: words } = moves
type Flag = DelegationView["flags"][number]
type FlaggedProps = { flag: Flag; terms: TermsView; reading: Reading }

/** Bad news arrived: what it is. */
export function Flagged({ flag, terms, reading: { other, zone, now } }: FlaggedProps) {
  const heading = useId()
  const criterion = [...terms.success, ...terms.failure].find(({ id }) => id === flag.criterion)?.text
  return (
    <section className="sec col flagged" aria-labelledby={heading}>
      <h2 className="kind" id={heading}>
        <Glyph kind="flag-open" />
        {words.said(other, whenSaid(flag.at, zone, now))}
      </h2>
      <p className="w w-xl">{flag.what}</p>
      {flag.intend && (
        <>
          <h3 className="label">{words.intends(other)}</h3>
          <p className="w w-xl">{flag.intend}</p>
        </>
      )}
      {criterion && <p className="sm q">{words.about(criterion)}</p>}
    </section>
  )
}

type Props = { view: DelegationView; flag: Flag; quiet: boolean }

/** The leader's thanks for it. `quiet`: something graver waits on the page. */
export function ReceiveFlag({ view, flag, quiet }: Props) {
  const reading = useReading(view)
  const { other } = reading
  const { say, isPending, fault, setFault } = useSay(view)
  const [due, setDue] = useState<string | null>(null)
  const [answer, setAnswer] = useState<ActBody<"flag-receipts">["answer"] | null>(null)
  const [text, write] = useKept(`${view.id} receive ${flag.id}`)
  const heading = useId()
  const send = async () => {
    if (!answer) return setFault(words.choose)
    const promised = answer === "help" ? { due } : {}
    const body = { flag: flag.id, answer, text: text.trim() || null, ...promised }
    if (await say("flag-receipts", body, text)) write("")
  }
  return (
    <section className="sec answer col" aria-labelledby={heading}>
      <h2 className="head" id={heading}>
        {words.title(other)}
      </h2>
      <ActForm submit={words.send(other)} to={other} {...{ isPending, fault, quiet }} onSubmit={send}>
        <Choice
          label={words.answer}
          labelHidden
          value={answer}
          onChange={setAnswer}
          options={[
            { value: "carry-on", label: words.carryOn, small: words.carryOnNote(other) },
            { value: "help", label: words.help, small: words.helpNote(other) },
            { value: "change-terms", label: words.change, small: words.changeNote },
          ]}
        />
        <TextArea
          label={words.text(other)}
          hint={words.hint}
          voice="serif"
          value={text}
          onChange={write}
          maxLength={10_000}
        />
        {answer === "help" && <PromisedBy reading={reading} due={due} onChange={setDue} />}
      </ActForm>
    </section>
  )
}
