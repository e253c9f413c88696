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

/** A browser may refuse to keep anything; then the page alone keeps the words. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
