import { useState } from "react"
import type { MeView, Problem } from "../../client/client.ts"
import { DEFAULT_SETTINGS } from "../../domain/organisation/settings.ts"
import { client } from "../app/client.ts"
import { Link } from "../app/link.tsx"
import { meQuery } from "../app/queries.ts"
import { queryClient } from "../app/query-client.ts"
import { fault, useSend } from "../app/use-send.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { useEnter, zoneHere } from "./enter.ts"
import { Refused, sentenceOf } from "./refused.tsx"
import { words } from "./words.ts"

const { first, needed } = words
const blank = { name: "", yourName: "", email: "", password: "" }
type Written = typeof blank
type Field = keyof Written
const FIELDS: readonly Field[] = ["name", "yourName", "email", "password"]

/** Creates an organisation; without a login it creates that first. */
export function CreateForm({ login }: Pick<MeView, "login">) {
  const [written, setWritten] = useState(blank)
  const [asked, setAsked] = useState(false)
  const enter = useEnter()
  const { press, isPending, problem } = useSend(() => create(written, login === null), enter)
  const fields = login ? FIELDS.slice(0, 2) : FIELDS
  const line = (field: Field) => ({
    name: field,
    value: written[field],
    onChange: (text: string) => setWritten({ ...written, [field]: text }),
    error: (asked && !written[field].trim() && needed[field]) || faultOf(problem, field),
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (fields.every((field) => written[field].trim())) press()
  }
  return (
    <form className="col" onSubmit={submit} noValidate>
      <h2 className="label">{first.create}</h2>
      <TextLine {...line("name")} label={first.name} placeholder={first.nameFor} maxLength={120} />
      {login ? <p className="note">{first.signedInAs(login.email)}</p> : null}
      <Lines line={line} withLogin={!login} />
      <p className="sm q foot">{first.buffer(DEFAULT_SETTINGS.startSmall, DEFAULT_SETTINGS.threshold)}</p>
      <Refused problem={problem && atField(problem) ? null : problem} />
      <div className="acts">
        <Button type="submit" isPending={isPending} pendingLabel={first.sending}>
          {first.send(written.name.trim())}
        </Button>
        {!login && (
          <Link className="btn text" to={paths.signIn(paths.anotherOrganisation())}>
            {first.haveLogin}
          </Link>
        )}
      </div>
    </form>
  )
}

type Line = (field: Field) => { name: string; value: string; onChange: (text: string) => void }

function Lines({ line, withLogin }: { line: Line; withLogin: boolean }) {
  const yourName = (
    <TextLine
      {...line("yourName")}
      label={first.yourName}
      placeholder={first.yourNameFor}
      autoComplete="name"
      maxLength={120}
    />
  )
  if (!withLogin) return yourName
  return (
    <>
      <div className="fs">
        {yourName}
        <TextLine
          {...line("email")}
          label={first.email}
          type="email"
          placeholder={first.emailFor}
          autoComplete="username"
        />
      </div>
      <TextLine
        {...line("password")}
        label={first.password}
        type="password"
        placeholder={first.passwordFor}
        autoComplete="new-password"
      />
    </>
  )
}

async function create({ name, yourName, email, password }: Written, withLogin: boolean) {
  if (withLogin) {
    await client.signUp({ name: yourName, email, password })
    // Should the rest be refused, the login stays and is not asked for again.
    await queryClient.fetchQuery({ ...meQuery(), staleTime: 0 })
  }
  return client.createOrganisation({ name, yourName, zone: zoneHere() })
}

/** What is said at a field: what is wrong with it, or that its address has a login already. */
function faultOf(problem: Problem | null, field: Field): string | undefined {
  const exists = problem?.code === "login-exists" && field === "email"
  return exists ? sentenceOf(problem) : fault(problem, field)
}

const atField = (problem: Problem) => FIELDS.some((field) => faultOf(problem, field))
