import { useEffect, useEffectEvent } from "react"

/** Ctrl or Command with a letter, anywhere on the page, for the palette. `ahead` is told of the first of the two. */
export function useShortcut(letter: string, act: () => void, ahead?: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Control" || event.key === "Meta") ahead?.()
    if (
      event.key.toLowerCase() !== letter ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [])
}
