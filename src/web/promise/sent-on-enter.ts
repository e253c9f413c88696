import type { KeyboardEvent } from "react"

/** Enter sends from a day as it does from a line: the parts of a day are no inputs, so the browser does not know. */
export function sentOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const inDay = event.target instanceof Element && event.target.getAttribute("role") === "spinbutton"
  if (event.key !== "Enter" || !inDay) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
