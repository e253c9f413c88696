import { type MouseEvent, useState } from "react"
import { useSteady } from "../drawn-from.tsx"
import type { Part } from "../fields.ts"
import { useTerms } from "../use-terms-form.ts"
import { useRemarks } from "./use-remarks.ts"
import { words } from "./words.ts"
import { type Pointed, sameAs, wordsOf, writingsIn } from "./writings.ts"

/**
 * What two people may understand differently in what is written in these parts: one thing at a time, beside it. It
 * points and never blocks; words that are left as they are are not pointed at again.
 */
export function ExpectationCheck({ parts }: { parts: readonly Part[] }) {
  const { form, base } = useTerms()
  const found = useRemarks(useSteady(writingsIn(parts, form.written, base?.fields)))
  const [left, setLeft] = useState<readonly string[]>([])
  const remark = found.find((one) => !left.includes(sameAs(one)))
  const leave = ({ detail }: MouseEvent) => {
    if (!remark) return
    setLeft([...left, sameAs(remark)])
    // Without a pointer the focus was on the word that is gone now.
    if (detail === 0) fieldOf(remark)?.focus()
  }
  return (
    <>
      <div className="points" role="status">
        {remark && <Remark remark={remark} />}
      </div>
      {remark && (
        <button type="button" className="link leave" onClick={leave}>
          {words.leave}
        </button>
      )}
    </>
  )
}

/** Why, with the words as they stand in the field, and the shape of better ones. */
function Remark({ remark }: { remark: Pointed }) {
  const what = wordsOf(remark)
  const [before, after] = remark.why.split(`“${what}”`)
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {before}
        <span className="w vague">{what}</span>
        {after} {remark.better}
      </p>
    </>
  )
}

function fieldOf({ part, line }: Pointed) {
  return document.getElementById(`part-${part}`)?.querySelectorAll("textarea")[line]
}
