import { useEffect, useState } from "react"
import { ask } from "../../expectation/ask.ts"
import type { Reads } from "./guard.tsx"

/**
 * How words read while they are typed; null until the rules have read them. The server has the last word.
 * `silent`: the agreement calls the leader in, so nothing is said.
 */
export function useReadsAs(text: string, silent: boolean): Reads | null {
  const [reads, setReads] = useState<Reads | null>(null)
  const wanted = !silent && text.trim() !== ""
  useEffect(() => {
    if (!wanted) return setReads(null)
    let stands = true
    // What does not come (offline) is no loss: sending asks the server.
    ask({ of: "reading", text }).then(
      (now) => stands && setReads(now),
      () => {},
    )
    return () => {
      stands = false
    }
  }, [wanted, text])
  return wanted ? reads : null
}
