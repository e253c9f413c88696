import { useEffect, useRef, useState } from "react"
import { buttonClass } from "../ui/buttonClass.ts"
import { useOnDemand } from "../ui/useOnDemand.ts"
import { useOffline, useSignedOut } from "./connection.ts"
import { words } from "./words.ts"

const { session } = words
const signInAgain = () => import("./sign-in-again.tsx")

/** What is in the way of every page: no connection, or no session any more. */
export function Notices() {
  const offline = useOffline()
  const signedOut = useSignedOut()
  useReturn(signedOut)
  return (
    <div className={offline || signedOut ? "notice" : undefined} role="status">
      {offline ? <p>{session.offline}</p> : signedOut && <SignedOut />}
    </div>
  )
}

/** Signed in again, the focus goes back to the page; what it stood on is gone. */
function useReturn(signedOut: boolean) {
  const before = useRef(signedOut)
  useEffect(() => {
    if (before.current && !signedOut) document.getElementById("main")?.focus({ preventScroll: true })
    before.current = signedOut
  }, [signedOut])
}

/** The way back in stands over the page; its code comes along with the sentence. */
function SignedOut() {
  const [isOpen, setOpen] = useState(false)
  const { part, fetch } = useOnDemand(signInAgain)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is said
  useEffect(() => void fetch(), [])
  const open = async () => setOpen(await fetch())
  return (
    <>
      <p>{session.signedOut}</p>
      <button type="button" className={buttonClass("plain")} onClick={open}>
        {session.again}
      </button>
      {part && <part.SignInAgain isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  )
}
