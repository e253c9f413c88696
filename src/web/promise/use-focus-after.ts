import { useEffect, useRef } from "react"
import { focusHeading } from "../app/title.ts"

/**
 * Where what the reader pressed is gone afterwards, the focus goes to the heading. Gives what to call once they have
 * said something or closed a form.
 */
export function useFocusAfter(): () => void {
  const acted = useRef(false)
  const back = useRef(() => {
    if (!acted.current || document.activeElement !== document.body) return
    acted.current = false
    focusHeading()
  })
  // After every drawing, because what was pressed may go with this one or with the next.
  useEffect(() => back.current())
  useEffect(() => {
    const { current } = back
    return () => current()
  }, [])
  return () => {
    acted.current = true
  }
}
