import { useRouterState } from "@tanstack/react-router"
import { useEffect } from "react"

/** The path whose heading was reached last. The first page of a visit is read from its top: nothing moves there. */
let reached: string | undefined

/**
 * Names the page in the browser and, when a reader comes to it from another page, moves the focus to its
 * heading, so that it is read out. Every page says this once.
 */
export function useTitle(title: string) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    document.title = title === "Leeway" ? title : `${title} · Leeway`
  }, [title])
  useEffect(() => {
    if (reached !== undefined && reached !== path) focusHeading()
    reached = path
  }, [path])
}

function focusHeading() {
  const main = document.querySelector("main")
  if (main === null || main.contains(document.activeElement)) return
  const heading = main.querySelector("h1") ?? main
  heading.setAttribute("tabindex", "-1")
  heading.focus({ preventScroll: true })
}
