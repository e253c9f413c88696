import { useMatch } from "@tanstack/react-router"
import { useEffect } from "react"

/** The path whose heading was reached last. The first page of a visit is read from its top: nothing moves there. */
let reached: string | undefined

/**
 * Names the page in the browser and, when a reader comes to it from another page, moves the focus to its
 * heading, so that it is read out. Every page says this once.
 */
export function useTitle(title: string) {
  // The path this page stands at; the address may already be that of the page to come.
  const path = useMatch({ strict: false, select: (match) => match.pathname })
  useEffect(() => {
    document.title = title === "Leeway" ? title : `${title} · Leeway`
  }, [title])
  // After every drawing, because a heading may wait for what is read.
  useEffect(() => {
    if (path !== reached && (reached === undefined || focusHeading())) reached = path
  })
}

/** Moves the focus to the heading, unless a field of the page took it. False while there is none yet. */
export function focusHeading(): boolean {
  const main = document.querySelector("main")
  const heading = main?.querySelector("h1")
  if (!main || !heading || heading.closest("[aria-busy=true]")) return false
  if (main === document.activeElement || !main.contains(document.activeElement)) {
    heading.setAttribute("tabindex", "-1")
    heading.focus({ preventScroll: true })
  }
  return true
}
