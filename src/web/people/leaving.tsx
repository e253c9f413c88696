import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PersonView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
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
        {(close) => <Sure person={person} close={close} />}
      </Dialog>
    </>
  )
}

function Sure({ person, close }: { person: PersonView; close: () => void }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const said = wordsFor(person)
  const gone = async () => {
    if (person.you) return location.assign(paths.home())
    await queries.invalidateQueries({ queryKey: [org] })
    close()
  }
  const { press, isPending, problem } = useSend(() => api.leave(person.id), gone)
  return (
    <>
      <p className="q">{said.cannot}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button onPress={press} isPending={isPending} pendingLabel={arrange.leavingNow}>
          {said.yes}
        </Button>
        <Button variant="text" onPress={close}>
          {arrange.stay}
        </Button>
      </div>
    </>
  )
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
