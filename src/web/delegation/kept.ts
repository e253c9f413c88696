import { useCallback, useState } from "react"
import { useOrg } from "../app/session.ts"

/**
 * What someone is writing stays while its form is closed, the page is left or loaded anew, until it is sent.
 * It stays in this tab, apart for every reader.
 */
export function useKept(place: string): [text: string, write: (text: string) => void] {
  const { organisation } = useOrg()
  const key = `kept ${organisation.you.id} ${place}`
  const [text, setText] = useState(() => attempt(() => sessionStorage.getItem(key)) ?? "")
  const write = useCallback(
    (now: string) => {
      setText(now)
      attempt(() => (now === "" ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, now)))
    },
    [key],
  )
  return [text, write]
}

/** The same for a field that begins with words already: they stay until they are written over. */
export function usePrefilled(place: string, prefill: string) {
  const [kept, keep] = useKept(place)
  const [touched, setTouched] = useState(kept !== "")
  const write = (now: string) => {
    setTouched(true)
    keep(now)
  }
  const forget = () => {
    setTouched(false)
    keep("")
  }
  return { text: touched ? kept : prefill, write, forget, untouched: !touched }
}

/** A browser may refuse to keep anything; then the page alone keeps the words. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
