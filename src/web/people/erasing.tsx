import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PersonView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { words } from "./words.ts"

const { erase: say } = words.arrange

/** Who has left asks an administrator. */
export function Erasing({ person }: { person: PersonView }) {
  const [isOpen, setOpen] = useState(false)
  const { erased = null, held = false } = person.erasure ?? {}
  const name = person.name ?? ""
  if (erased) return <p className="q">{say.done(day(erased.slice(0, 10)))}</p>
  return (
    <>
      <p className="q">{held ? say.held : say.means(name)}</p>
      {!held && (
        <div className="acts">
          <Button variant="text" onPress={() => setOpen(true)}>
            {say.do(name)}
          </Button>
        </div>
      )}
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={say.sure(name)}>
        {(close) => <Sure person={person} close={close} />}
      </Dialog>
    </>
  )
}

function Sure({ person, close }: { person: PersonView; close: () => void }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { press, isPending, problem } = useSend(
    () => api.erase(person.id),
    async () => {
      await queries.invalidateQueries({ queryKey: [org] })
      close()
    },
  )
  return (
    <>
      <p className="q">{say.cannot}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button onPress={press} isPending={isPending} pendingLabel={say.now}>
          {say.yes}
        </Button>
        <Button variant="text" onPress={close}>
          {say.never}
        </Button>
      </div>
    </>
  )
}
