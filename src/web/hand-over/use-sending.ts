import { type Dispatch, useEffect, useRef, useState } from "react"
import { Problem } from "../../client/client.ts"
import type { FormAct } from "./form.ts"
import { type Refused, refusedBy } from "./refused.ts"
import { focusPart } from "./use-terms-form.ts"

/** Sends, one thing at a time; a refusal goes into the form, and the reader to the first field at fault. */
export function useSending<Kind extends string>(act: Dispatch<FormAct>) {
  const [busy, setBusy] = useState<Kind | null>(null)
  const [shownAt, setShownAt] = useState<string | null>(null)
  const running = useRef(false)
  useEffect(() => {
    if (shownAt) focusPart(shownAt)
  }, [shownAt])
  const refuse = (refused: Refused) => {
    act({ type: "refused", refused })
    setShownAt(Object.keys(refused.faults)[0] ?? null)
  }
  const run = async (kind: Kind, send: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy(kind)
    setShownAt(null)
    act({ type: "sending" })
    try {
      await send()
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      refuse(refusedBy(problem))
    } finally {
      running.current = false
      setBusy(null)
    }
  }
  return { busy, run, refuse }
}
