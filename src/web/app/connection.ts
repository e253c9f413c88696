import { useSyncExternalStore } from "react"

let signedOut = false
const listeners = new Set<() => void>()

/** Looks at every answer: a 401 anywhere but at the door means that the session has ended. */
export function noticed(response: Response) {
  if (response.status === 401 && !new URL(response.url, location.origin).pathname.startsWith("/api/auth/"))
    setSignedOut(true)
}

/** Said after signing in again. */
export function setSignedOut(now: boolean) {
  if (now === signedOut) return
  signedOut = now
  for (const listener of listeners) listener()
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(listen, () => signedOut)
}

function listenOnline(listener: () => void) {
  addEventListener("online", listener)
  addEventListener("offline", listener)
  return () => {
    removeEventListener("online", listener)
    removeEventListener("offline", listener)
  }
}

export function useOffline(): boolean {
  return useSyncExternalStore(listenOnline, () => !navigator.onLine)
}
