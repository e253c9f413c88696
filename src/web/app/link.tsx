import { useRouter } from "@tanstack/react-router"
import { type ComponentProps, type MouseEvent, useEffect } from "react"

/** Goes to a page of ours, built by `paths`. */
export function useGo(): (path: string, options?: { replace?: boolean }) => void {
  const router = useRouter()
  return (path, options) => void router.navigate({ href: path, ...options })
}

/** A link to a page of ours: an anchor like any other, followed without loading the document anew. */
export function Link({ to, ...rest }: { to: string } & Omit<ComponentProps<"a">, "href">) {
  const router = useRouter()
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event)
    if (event.defaultPrevented || elsewhere(event)) return
    event.preventDefault()
    go(to)
  }
  const ahead = () => void router.preloadRoute({ href: to } as never).catch(() => undefined)
  return (
    <a {...rest} href={to} onClick={follow} onPointerEnter={ahead}>
      {rest.children}
    </a>
  )
}

/** Leads on at once, without leaving itself in the history. */
export function Onward({ to }: { to: string }) {
  const router = useRouter()
  useEffect(() => void router.navigate({ href: to, replace: true }), [router, to])
  return null
}

/** A new tab or window was asked for: the browser's own business. */
function elsewhere(event: MouseEvent) {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
