import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { MailWishesView } from "../../client/client.ts"
import { mailWishesQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { Case } from "../settings/case.tsx"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { type Hours, QuietHours } from "./quiet-hours.tsx"
import { words } from "./words.ts"

const { wishes: says } = words
type Kinds = { digest?: boolean; edition?: boolean }

/** Which mails one gets, and when none. */
export function MailForm() {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { data: kept } = useSuspenseQuery(mailWishesQuery(org))
  const [change, setChange] = useState<Kinds>({})
  const [typed, setTyped] = useState<Hours | null>(null)
  const [note, setNote] = useState("")
  const now: MailWishesView = { ...kept, ...change }
  const hours = typed ?? now.quiet ?? { begins: "", ends: "" }
  const halfSaid = Boolean(hours.begins) !== Boolean(hours.ends)
  const { press, isPending, problem } = useSend(
    () => api.changeMailWishes({ ...change, quiet: hours.begins ? hours : null }),
    (saved) => {
      queries.setQueryData(mailWishesQuery(org).queryKey, saved)
      setChange({})
      setTyped(null)
      setNote(says.saved)
    },
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (!halfSaid) press()
  }
  const write = (more: Kinds) => {
    setChange({ ...change, ...more })
    setNote("")
  }
  return (
    <form onSubmit={submit}>
      {!kept.delivered && <p className="sm q lede">{says.nowhere}</p>}
      <Kind kind="digest" now={now} write={write} />
      <Kind kind="edition" now={now} write={write} />
      <Case name={says.quiet}>
        <QuietHours
          hours={hours}
          onChange={(next) => {
            setTyped(next)
            setNote("")
          }}
          error={
            halfSaid ? says.both : problem?.code === "quiet-hours-do-not-fit" ? problem.message : undefined
          }
        />
      </Case>
      <Case>
        <div role="alert">
          {problem && problem.code !== "quiet-hours-do-not-fit" && <p className="fault">{problem.message}</p>}
        </div>
        <div className="acts">
          <Button type="submit" variant="plain" isPending={isPending} pendingLabel={says.saving}>
            {says.save}
          </Button>
          <Note>{note}</Note>
        </div>
      </Case>
    </form>
  )
}

type KindProps = {
  kind: "digest" | "edition"
  now: MailWishesView
  write: (change: Kinds) => void
}

/** One kind of mail: comes, or never. */
function Kind({ kind, now, write }: KindProps) {
  const choice = says[`${kind}s`]
  return (
    <Case name={says[kind]}>
      <ShortChoice
        label={says[kind]}
        value={now[kind] ? "on" : "off"}
        onChange={(chosen) => write({ [kind]: chosen === "on" })}
        options={[
          { value: "on", label: choice.on },
          { value: "off", label: choice.off },
        ]}
      />
      <p className="note">{says[`${kind}Means`]}</p>
    </Case>
  )
}
