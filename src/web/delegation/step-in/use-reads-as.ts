import { useDeferredValue, useEffect, useMemo, useState } from "react"
import type { Reads } from "./guard.tsx"

type Rules = typeof import("../../../domain/expectation/reads-as.ts")

/**
 * How words read while they are typed; null until the rules are here, which are fetched with the first word. The
 * server has the last word. `silent`: the agreement calls the leader in, so nothing is said.
 */
export function useReadsAs(text: string, silent: boolean): Reads | null {
  const [rules, setRules] = useState<Rules | null>(null)
  const settled = useDeferredValue(text)
  const wanted = !silent && text.trim() !== ""
  useEffect(() => {
    // What does not come (offline) is no loss: sending asks the server.
    if (wanted && !rules) import("../../../domain/expectation/reads-as.ts").then(setRules, () => {})
  }, [wanted, rules])
  return useMemo(
    () => (wanted && rules ? (rules.readsAs(settled)?.as ?? null) : null),
    [wanted, rules, settled],
  )
}
