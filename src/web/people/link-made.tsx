import { useRef, useState } from "react"
import type { InvitationMade } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { words } from "./words.ts"

const { invite } = words

/** The link, once: only its hash is kept. */
export function LinkMade({ made, onAnother }: { made: InvitationMade; onAnother: () => void }) {
  const { zone } = useOrg().organisation.you
  const [note, setNote] = useState("")
  const line = useRef<HTMLInputElement>(null)
  const copy = async () => {
    line.current?.select()
    const done = await navigator.clipboard.writeText(made.link).then(
      () => true,
      () => false,
    )
    setNote(done ? invite.copied : invite.notCopied)
  }
  return (
    <>
      <p className="q lede-s">{invite.once(made.address ?? "", dayOf(made.expires, zone))}</p>
      <input ref={line} className="line" readOnly value={made.link} aria-label={invite.link} />
      <div className="acts end">
        <Button onPress={copy} autoFocus>
          {invite.copy}
        </Button>
        <Button variant="text" onPress={onAnother}>
          {invite.another}
        </Button>
      </div>
      <Note>{note}</Note>
    </>
  )
}
