import { type RefObject, useLayoutEffect } from "react"

const growsByItself = typeof CSS !== "undefined" && CSS.supports("field-sizing", "content")

/** A text area as tall as its words, also where the browser cannot do that by itself yet. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const element = area.current
    if (growsByItself || !element) return
    const grow = () => {
      element.style.height = "auto"
      element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
    }
    grow()
    element.addEventListener("input", grow)
    return () => element.removeEventListener("input", grow)
  })
}
