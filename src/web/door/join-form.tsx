import { useState } from "react"
import type { InvitationRead, MeView } from "../../client/client.ts"
import { client } from "../app/client.ts"
import { meQuery } from "../app/queries.ts"
import { queryClient } from "../app/query-client.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { useEnter, zoneHere } from "./enter.ts"
import { Refused } from "./refused.tsx"
import { words } from "./words.ts"

const { first, join } = words

type JoinFormProps = { token: string; invitation: InvitationRead; login: MeView["login"] }

/** Accepts an invitation; who has no session yet signs up or in with the invited address. */
export function JoinForm({ token, invitation, login }: JoinFormProps) {
  const [password, setPassword] = useState("")
  const [known, setKnown] = useState(false)
  const enter = useEnter()
  const send = async () => {
    if (!login) await makeSession(invitation, password, known)
    return client.acceptInvitation(token, zoneHere())
  }
  const { submit, isPending, problem, forget } = useSend(send, enter)
  const exists = problem?.code === "login-exists"
  const turn = () => {
    setKnown(!known)
    forget()
  }
  return (
    <form className="narrow" onSubmit={submit}>
      {/* Unseen, so that a password keeper knows whose password it is. */}
      <input
        className="vh"
        type="email"
        autoComplete="username"
        value={invitation.address ?? ""}
        tabIndex={-1}
        aria-hidden="true"
        readOnly
      />
      {login ? <p className="note">{join.signedInAs(login.email)}</p> : null}
      {!login && <Password known={known} value={password} onChange={setPassword} />}
      {exists && !known ? (
        <p className="fault" role="alert">
          {join.loginExists}
        </p>
      ) : (
        <Refused problem={problem} />
      )}
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={join.sending}>
          {join.send(invitation.organisation ?? "")}
        </Button>
        {!login && (
          <Button variant="text" onPress={turn}>
            {known ? join.noLogin : join.haveLogin}
          </Button>
        )}
      </div>
    </form>
  )
}

type PasswordProps = { known: boolean; value: string; onChange: (password: string) => void }

function Password({ known, value, onChange }: PasswordProps) {
  return (
    <TextLine
      label={known ? join.itsPassword : join.choose}
      type="password"
      name="password"
      autoComplete={known ? "current-password" : "new-password"}
      placeholder={known ? undefined : first.passwordFor}
      value={value}
      onChange={onChange}
      autoFocus
    />
  )
}

/** Should the invitation then be refused, the session stays, and the page knows of it. */
async function makeSession({ address, name }: InvitationRead, password: string, known: boolean) {
  const email = address ?? ""
  if (known) await client.signIn({ email, password })
  else await client.signUp({ name: name ?? email, email, password })
  await queryClient.fetchQuery({ ...meQuery(), staleTime: 0 })
}
