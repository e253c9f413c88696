import { useState } from "react"
import type { CycleView, PersonPage } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { useAnew } from "./use-anew.ts"
import { words } from "./words.ts"

const { raise } = words
type RaiseProps = { cycle: CycleView; page: PersonPage }

/** The delegate may raise it, with words or without. */
export function Raise({ cycle, page }: RaiseProps) {
  const [isOpen, setOpen] = useState(false)
  const acted = useFocusAfter()
  const name = page.person.name ?? ""
  const close = () => {
    acted()
    setOpen(false)
  }
  if (isOpen) return <RaiseForm cycle={cycle} page={page} close={close} />
  return (
    <p>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {raise.open(name, cycle.area?.name ?? null)}
      </button>
    </p>
  )
}

function RaiseForm({ cycle: { area }, page: { person }, close }: RaiseProps & { close: () => void }) {
  const { api } = useOrg()
  const [text, setText] = useState("")
  const anew = useAnew(person.id)
  const name = person.name ?? ""
  const { submit, isPending, problem } = useSend(
    () => api.raiseCycle({ person: person.id, area: area?.id ?? null, text: text.trim() || null }),
    async () => {
      await anew()
      close()
    },
  )
  return (
    <form onSubmit={submit} noValidate>
      <TextArea
        autoFocus
        label={raise.text(name)}
        hint={raise.ifYouLike}
        description={raise.means(name)}
        voice="serif"
        value={text}
        onChange={setText}
        maxLength={10_000}
      />
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts lede">
        <Button type="submit" variant="plain" isPending={isPending} pendingLabel={raise.doing}>
          {raise.do}
        </Button>
        <Button variant="text" onPress={close}>
          {raise.never}
        </Button>
      </div>
    </form>
  )
}
