import { useId } from "react"
import { Button } from "../../ui/Button.tsx"
import { DayField } from "../../ui/DayField.tsx"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { otherParty, type Party, type Reading } from "../reading.ts"
import { words } from "./words.ts"

const { promises: say } = words

/** A small word that one of the two gives the other, while it is written. */
export type Promising = { from: Party; what: string; due: string | null }

type Props = {
  promises: readonly Promising[]
  reading: Reading
  onChange: (promises: Promising[]) => void
}

/** What each of the two promises the other; none is shown until somebody would. */
export function Promises({ promises, reading, onChange }: Props) {
  const { you } = reading
  const change = (index: number, part: Partial<Promising>) =>
    onChange(promises.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
    <div className="plans" role="group" aria-label={say.title}>
      <span className="label">{say.title}</span>
      {promises.map((promise, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promise has no identity but its place
        <div className="plan" key={index}>
          <OnePromise promise={promise} reading={reading} onChange={(part) => change(index, part)} />
        </div>
      ))}
      <Button variant="text" onPress={() => onChange([...promises, { from: you, what: "", due: null }])}>
        {say.add}
      </Button>
    </div>
  )
}

type OneProps = { promise: Promising; reading: Reading; onChange: (part: Partial<Promising>) => void }

function OnePromise({ promise, reading, onChange }: OneProps) {
  const id = useId()
  const { you, other, today } = reading
  return (
    <>
      <div className="f">
        <span className="label" id={id}>
          {say.who}
        </span>
        <ShortChoice
          labelledBy={id}
          value={promise.from === you ? "you" : "other"}
          onChange={(who) => onChange({ from: who === "you" ? you : otherParty(you) })}
          options={[
            { value: "you", label: say.you },
            { value: "other", label: other },
          ]}
        />
      </div>
      <TextArea
        label={say.what}
        voice="serif"
        value={promise.what}
        onChange={(what) => onChange({ what })}
        maxLength={10_000}
        isOneParagraph
      />
      <DayField
        label={say.due}
        value={promise.due}
        onChange={(due) => onChange({ due })}
        min={today}
        openLabel={say.calendar}
      />
    </>
  )
}

export const promiseBegun = ({ what, due }: Promising) => what.trim() !== "" || due !== null
export const promiseHalf = ({ what, due }: Promising) => what.trim() === "" || due === null
