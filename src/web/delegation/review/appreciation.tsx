import { useId } from "react"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { moveOpen } from "../reading.ts"
import type { StageProps } from "../stage.ts"
import { TextForm, type TextMove } from "../text-form.tsx"
import { words } from "./words.ts"

const { appreciate: say } = words
type Props = Pick<StageProps, "view" | "reading">

/** One thing that was good, whatever came of it: asked of the leader, never compulsory. */
export function Appreciation({ view, reading }: Props) {
  const heading = useId()
  const { you, other } = reading
  if (view.appreciated)
    return (
      <section className="sec col" aria-labelledby={heading}>
        <h2 className="label" id={heading}>
          {you === "leader" ? say.saidYours : say.said(other)}
        </h2>
        <p className="w w-lg">{view.appreciated.text}</p>
      </section>
    )
  if (!moveOpen(view, "appreciations")) return null
  return (
    <section className="sec col">
      <Disclosure label={say.open}>
        <div className="in-place">
          <TextForm view={view} move={moveOf(other)} onDone={() => {}} quiet />
        </div>
      </Disclosure>
    </section>
  )
}

function moveOf(other: string): TextMove<"appreciations"> {
  return {
    noun: "appreciations",
    label: say.label,
    submit: say.send(other),
    description: say.note(other),
    body: (text) => ({ text }),
  }
}
