import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PersonView } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { Sure } from "../app/sure.tsx"
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
        {(close) => <SureToErase person={person} close={close} />}
      </Dialog>
    </>
  )
}

function SureToErase({ person, close }: { person: PersonView; close: () => void }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const sends = useSend(
    () => api.erase(person.id),
    async () => {
      await queries.invalidateQueries({ queryKey: [org] })
      close()
    },
  )
  return <Sure says={say.cannot} yes={say.yes} doing={say.now} never={say.never} {...{ sends, close }} />
}
