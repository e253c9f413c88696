import { useId, useState } from "react"
import type { ActBody, DelegationView, TermsView } from "../../../client/client.ts"
import { money } from "../../app/figures.ts"
import { Note } from "../../ui/Note.tsx"
import { NumberLine } from "../../ui/NumberLine.tsx"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { callsIn, moneyLine } from "../tripwires/calls-in.ts"
import { useSay } from "../use-say.ts"
import { CriterionChoice } from "./criterion-choice.tsx"
import { moves } from "./move-words.ts"

const { checkIn: words } = moves
type CheckIn = ActBody<"check-ins">
type Props = { view: DelegationView; terms: TermsView; onDone: () => void; onClose: () => void }

/** How it goes, in one of three words; the rest only if one likes. */
export function CheckInForm({ view, terms, onDone, onClose }: Props) {
  const { other } = useReading(view)
  const { say, isPending, fault, setFault } = useSay(view)
  const [said, setSaid] = useState<Partial<CheckIn>>({})
  const [text, write] = useKept(`${view.id} check-in`)
  const set = (part: Partial<CheckIn>) => setSaid({ ...said, ...part })
  const send = async () => {
    const { course } = said
    if (!course) return setFault(words.choose)
    if (!(await say("check-ins", { ...said, course, text: text.trim() || null }, text))) return
    write("")
    setSaid({})
    onDone()
  }
  return (
    <ActForm submit={words.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={send}>
      <Words
        asks={words.course}
        options={words.courses}
        value={said.course ?? null}
        onChange={(course) => set({ course })}
      />
      <TextArea
        label={words.text}
        hint={words.hint}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
      {said.course && said.course !== "on-course" && (
        <CriterionChoice
          terms={terms}
          value={said.criterion ?? null}
          onChange={(criterion) => set({ criterion })}
          description={words.named}
        />
      )}
      <Used {...{ view, terms, said, set }} />
      <Note>{callsIn(view, said) && words.callsIn(other)}</Note>
    </ActForm>
  )
}

type UsedProps = {
  view: DelegationView
  terms: TermsView
  said: Partial<CheckIn>
  set: (part: Partial<CheckIn>) => void
}

/** What is used of the limits, where there are any, or of a sum that calls the leader in. */
function Used({ view, terms: { limits, tripwires }, said, set }: UsedProps) {
  const { other } = useReading(view)
  const most = moneyLine(view)
  const sums = tripwires.some(({ moneyOver }) => typeof moneyOver === "number")
  const line = most !== null && !callsIn(view, said) && words.moneyLine(other, money(most, view.currency))
  return (
    <>
      {limits.effortDays !== null && (
        <Words
          asks={words.effort}
          options={words.efforts}
          value={said.effort ?? null}
          onChange={(effort) => set({ effort })}
        />
      )}
      {(limits.money !== null || sums) && (
        <NumberLine
          label={words.money}
          hint={words.hint}
          unit={view.currency}
          minValue={0}
          description={line}
          value={said.moneyUsed ?? Number.NaN}
          onChange={(moneyUsed) => set({ moneyUsed: Number.isNaN(moneyUsed) ? null : moneyUsed })}
        />
      )}
    </>
  )
}

type WordsProps<V extends string> = {
  asks: string
  options: Record<V, string>
  value: V | null
  onChange: (value: V) => void
}

/** Short words under a question. */
function Words<V extends string>({ asks, options, value, onChange }: WordsProps<V>) {
  const id = useId()
  const entries = Object.entries(options) as [V, string][]
  return (
    <div className="f">
      <span className="label" id={id}>
        {asks}
      </span>
      <ShortChoice
        labelledBy={id}
        value={value}
        onChange={onChange}
        options={entries.map(([value, label]) => ({ value, label }))}
      />
    </div>
  )
}
