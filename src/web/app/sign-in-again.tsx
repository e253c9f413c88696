import { SignInForm } from "../door/sign-in-form.tsx"
import { paths } from "../paths.ts"
import { Dialog } from "../ui/Dialog.tsx"
import { client } from "./client.ts"
import { setSignedOut } from "./connection.ts"
import { meQuery } from "./queries.ts"
import { queryClient } from "./query-client.ts"
import { useOrg } from "./session.ts"
import { words } from "./words.ts"

type SignInAgainProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Signs in over the page, which stays as it was: words that were typed are still there afterwards. */
export function SignInAgain(props: SignInAgainProps) {
  const email = queryClient.getQueryData(meQuery().queryKey)?.login?.email ?? ""
  const back = useBack()
  return (
    <Dialog {...props} title={words.session.again}>
      <SignInForm email={email} onDone={back} />
    </Dialog>
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
