import { useEffect, useRef, useState } from "react"
import { SignInForm } from "../door/sign-in-form.tsx"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { client } from "./client.ts"
import { setSignedOut, useOffline, useSignedOut } from "./connection.ts"
import { meQuery } from "./queries.ts"
import { queryClient } from "./query-client.ts"
import { useOrg } from "./session.ts"
import { words } from "./words.ts"

const { session } = words

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

/** Signs in over the page, which stays as it was: words that were typed are still there afterwards. */
function SignedOut() {
  const [isOpen, setOpen] = useState(false)
  const email = queryClient.getQueryData(meQuery().queryKey)?.login?.email ?? ""
  const back = useBack()
  return (
    <>
      <p>{session.signedOut}</p>
      <Button variant="plain" onPress={() => setOpen(true)}>
        {session.again}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={session.again}>
        <SignInForm email={email} onDone={back} />
      </Dialog>
    </>
  )
}

/** Reads everything anew as whoever signed in; someone else begins at their own front door. */
function useBack() {
  const { organisation } = useOrg()
  return async () => {
    const me = await client.me()
    const same = me.organisations.some(({ person }) => person === organisation.you.id)
    if (!same) return location.assign(paths.home())
    setSignedOut(false)
    await queryClient.invalidateQueries()
  }
}
