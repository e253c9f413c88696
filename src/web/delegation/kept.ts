import { useCallback, useState, useSyncExternalStore } from "react"
import { useOrg } from "../app/session.ts"

/**
 * What someone is writing stays while its form is closed, the page is left or loaded anew, until it is sent.
 * It stays in this tab, apart for every reader, and is the same wherever it stands on the page.
 */
export function useKept(place: string): [text: string, write: (text: string) => void] {
  const key = useKey()(place)
  const text = useSyncExternalStore(listen, () => read(key))
  return [text, useCallback((now: string) => write(key, now), [key])]
}

/** Takes words along to another place: they stand there after what is there already, and leave where they were. */
export function useTakeAlong(): (from: string, to: string) => void {
  const keyOf = useKey()
  return (from, to) => {
    const words = [read(keyOf(to)), read(keyOf(from))].filter((text) => text.trim() !== "")
    write(keyOf(to), words.join("\n"))
    write(keyOf(from), "")
  }
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

function useKey() {
  const { organisation } = useOrg()
  return (place: string) => `kept ${organisation.you.id} ${place}`
}

/** A browser may refuse to keep anything; then the page alone keeps the words. */
const onPage = new Map<string, string>()
const listeners = new Set<() => void>()

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function read(key: string): string {
  return onPage.get(key) ?? attempt(() => sessionStorage.getItem(key)) ?? ""
}

function write(key: string, text: string) {
  onPage.set(key, text)
  attempt(() => (text === "" ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text)))
  for (const listener of listeners) listener()
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
