import { useState } from "react"
import { client } from "../app/client.ts"
import { Link } from "../app/link.tsx"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { Door } from "../door/door.tsx"
import { Refused } from "../door/refused.tsx"
import { useToken } from "../door/use-token.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { Arrived } from "./arrived.tsx"
import { isAboutLink, NotOpen } from "./not-open.tsx"
import { words } from "./words.ts"

const { unsubscribe } = words

/** Where the foot of a mail leads: one press stops this kind of mail, without signing in. Opening it stops nothing. */
export function UnsubscribePage() {
  useTitle(unsubscribe.title)
  return (
    <Door>
      <Stop token={useToken()} />
    </Door>
  )
}

function Stop({ token }: { token: string }) {
  const [done, setDone] = useState(false)
  const send = () => client.unsubscribe(token || "none")
  const { submit, isPending, problem } = useSend(send, () => setDone(true))
  if (done) return <Stopped />
  if (problem && isAboutLink(problem)) return <NotOpen problem={problem} />
  return (
    <form onSubmit={submit}>
      <h1 className="say">{unsubscribe.asks[kindIn(token)]}</h1>
      <p className="q lede col">{unsubscribe.says}</p>
      <Refused problem={problem} />
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={unsubscribe.sending}>
          {unsubscribe.send}
        </Button>
      </div>
    </form>
  )
}

function Stopped() {
  return (
    <>
      <Arrived>{unsubscribe.done}</Arrived>
      <p className="q lede col">{unsubscribe.again}</p>
      <div className="acts end">
        <Link className={buttonClass("plain")} to={paths.home()}>
          {words.home}
        </Link>
      </div>
    </>
  )
}

/** What the link says of itself, to ask with; what it is good for is the server's to know. */
function kindIn(token: string): keyof typeof unsubscribe.asks {
  try {
    const content = atob((token.split(".")[0] ?? "").replaceAll("-", "+").replaceAll("_", "/"))
    const [kind] = JSON.parse(content) as string[]
    return kind === "digest" || kind === "edition" ? kind : "mail"
  } catch {
    return "mail"
  }
}
