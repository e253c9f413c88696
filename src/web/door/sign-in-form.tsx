import { useState } from "react"
import { client } from "../app/client.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { Refused } from "./refused.tsx"
import { words } from "./words.ts"

const { signIn } = words

/** E-mail and password. Also used on a page whose session has ended, so that nothing typed there is lost. */
export function SignInForm({ email: known = "", onDone }: { email?: string; onDone: () => void }) {
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState("")
  const { submit, isPending, problem } = useSend(() => client.signIn({ email, password }), onDone)
  return (
    <form className="narrow" onSubmit={submit}>
      <TextLine
        label={signIn.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        autoFocus={known === ""}
      />
      <TextLine
        label={signIn.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus={known !== ""}
      />
      <Refused problem={problem} />
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={signIn.sending}>
          {signIn.send}
        </Button>
      </div>
    </form>
  )
}
