import { useEffect, useRef } from "react"
import type { DelegationView } from "../../client/client.ts"
import { focusHeading } from "../app/title.ts"

/**
 * Where the reader's own act took away what they acted with, the focus goes to the heading: what is said next stands
 * beneath it. Nothing that the other one does moves it.
 */
export function useFocusAfterAct({ version, history, you }: DelegationView) {
  const before = useRef(version)
  useEffect(() => {
    const own = history.some((happening) => happening.version > before.current && happening.by === you)
    before.current = version
    if (own && document.activeElement === document.body) focusHeading()
  }, [version, history, you])
}
