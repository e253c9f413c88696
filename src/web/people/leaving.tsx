import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PersonView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { Sure } from "../app/sure.tsx"
import { useSend } from "../app/use-send.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { words } from "./words.ts"

const { arrange } = words

/** Leaving says what it does, and asks once more. */
export function Leaving({ person }: { person: PersonView }) {
  const [isOpen, setOpen] = useState(false)
  const said = wordsFor(person)
  return (
    <>
      <p className="q">{said.means}</p>
      <div className="acts">
        <Button variant="text" onPress={() => setOpen(true)}>
          {said.leave}
        </Button>
      </div>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={said.sure}>
        {(close) => <SureToLeave person={person} close={close} />}
      </Dialog>
    </>
  )
}

function SureToLeave({ person, close }: { person: PersonView; close: () => void }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { cannot, yes } = wordsFor(person)
  const gone = async () => {
    if (person.you) return location.assign(paths.home())
    await queries.invalidateQueries({ queryKey: [org] })
    close()
  }
  const sends = useSend(() => api.leave(person.id), gone)
  return <Sure says={cannot} doing={arrange.leavingNow} never={arrange.stay} {...{ yes, sends, close }} />
}

function wordsFor({ you, name }: PersonView) {
  const called = name ?? ""
  return you
    ? {
        means: arrange.leavingYou,
        leave: arrange.leaveYou,
        sure: arrange.sureYou,
        cannot: arrange.cannotYou,
        yes: arrange.yesYou,
      }
    : {
        means: arrange.leavingMeans(called),
        leave: arrange.leave(called),
        sure: arrange.sure(called),
        cannot: arrange.cannot(called),
        yes: arrange.yes(called),
      }
}
