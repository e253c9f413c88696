import { type FormEvent, useState } from "react"
import type { AreaView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { Sure } from "../app/sure.tsx"
import { useSend } from "../app/use-send.ts"
import { AreaChoice } from "../area-hand-over/area-choice.tsx"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { useForgetAreas } from "./change-area.tsx"
import { words } from "./words.ts"

const { merge } = words

type Props = { area: AreaView; others: readonly AreaView[]; onClose: () => void }

/** Into which other area it goes; asked once more, because nobody can take it back. */
export function MergeForm({ area, others, onClose }: Props) {
  const [into, setInto] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const [isSure, setSure] = useState(false)
  const name = area.name ?? words.erased
  const other = others.find(({ id }) => id === into)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (other) setSure(true)
  }
  return (
    <form onSubmit={submit} noValidate aria-label={merge.of(name)}>
      <AreaChoice
        areas={others}
        value={into}
        onChange={setInto}
        label={merge.label}
        error={tried && !other ? merge.needed : undefined}
      />
      <div className="acts">
        <Button type="submit" variant="plain">
          {merge.send}
        </Button>
        <Button variant="text" onPress={onClose}>
          {words.never}
        </Button>
      </div>
      {other && (
        <Dialog isOpen={isSure} onOpenChange={setSure} title={merge.sure(name, other.name ?? words.erased)}>
          {(close) => <SureToMerge area={area} into={other} close={close} onDone={onClose} />}
        </Dialog>
      )}
    </form>
  )
}

type SureProps = { area: AreaView; into: AreaView; close: () => void; onDone: () => void }

function SureToMerge({ area, into, close, onDone }: SureProps) {
  const { api } = useOrg()
  const anew = useForgetAreas()
  const done = async () => {
    close()
    await anew()
    onDone()
  }
  const sends = useSend(() => api.mergeArea(area.id, into.id), done)
  const says = merge.cannot(area.name ?? words.erased, into.name ?? words.erased)
  return (
    <Sure says={says} yes={merge.yes} doing={merge.now} never={words.never} sends={sends} close={close} />
  )
}
