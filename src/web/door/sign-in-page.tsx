import { useSuspenseQuery } from "@tanstack/react-query"
import { setSignedOut } from "../app/connection.ts"
import { Link, Onward, useGo } from "../app/link.tsx"
import { meQuery } from "../app/queries.ts"
import { forget } from "../app/query-client.ts"
import { useAsked } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Door } from "./door.tsx"
import { SignInForm } from "./sign-in-form.tsx"
import { words } from "./words.ts"

const { signIn } = words

/** Signing in, and back to where one wanted to be. */
export function SignInPage() {
  const go = useGo()
  const back = ownPath(useAsked("back"))
  const { data: me } = useSuspenseQuery(meQuery())
  useTitle(signIn.title)
  if (me.login) return <Onward to={back} />
  const arrive = () => {
    forget()
    setSignedOut(false)
    go(back, { replace: true })
  }
  return (
    <Door foot={<NewHere />}>
      <h1 className="say">{signIn.welcome}</h1>
      <SignInForm onDone={arrive} />
    </Door>
  )
}

function NewHere() {
  return (
    <p>
      {signIn.newHere}{" "}
      <Link className="link" to={paths.anotherOrganisation()}>
        {signIn.another}
      </Link>
    </p>
  )
}

/** Only ever a path of ours: an address of someone else's would be a trap. */
function ownPath(back: string | undefined) {
  return back?.startsWith("/") && !/^\/[/\\]/.test(back) ? back : paths.home()
}
