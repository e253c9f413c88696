import { type FormEvent, useState } from "react"
import type { AreaView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { useForgetAreas } from "./change-area.tsx"
import { words } from "./words.ts"

const { rename } = words

/** The name of an area, to be written anew. */
export function RenameForm({ area, onClose }: { area: AreaView; onClose: () => void }) {
  const { api } = useOrg()
  const anew = useForgetAreas()
  const [name, setName] = useState(area.name ?? "")
  const [tried, setTried] = useState(false)
  const { press, isPending, problem } = useSend(
    () => api.renameArea(area.id, name.trim()),
    async () => {
      await anew()
      onClose()
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === area.name) return onClose()
    if (name.trim()) press()
  }
  return (
    <form onSubmit={submit} noValidate aria-label={rename.of(area.name ?? words.erased)}>
      <TextLine
        autoFocus
        label={rename.label}
        description={rename.means}
        voice="serif"
        value={name}
        onChange={setName}
        maxLength={80}
        error={tried && !name.trim() ? rename.needed : problem?.message}
      />
      <div className="acts">
        <Button type="submit" variant="plain" isPending={isPending} pendingLabel={words.saving}>
          {rename.send}
        </Button>
        <Button variant="text" onPress={onClose}>
          {words.never}
        </Button>
      </div>
    </form>
  )
}
