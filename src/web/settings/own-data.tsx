import { useSuspenseQuery } from "@tanstack/react-query"
import { useState } from "react"
import { day } from "../app/dates.ts"
import { personQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { Sure } from "../app/sure.tsx"
import { useSend } from "../app/use-send.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { Case } from "./case.tsx"
import { words } from "./words.ts"

const { ownData: say } = words

/** Everything that is kept of oneself, to take along; and to have it erased. */
export function OwnData() {
  return (
    <>
      <Case name={say.all}>
        <TakeAlong />
      </Case>
      <Case name={say.erasing}>
        <Erasing />
      </Case>
    </>
  )
}

function TakeAlong() {
  const { org, api } = useOrg()
  return (
    <>
      <p className="q">{say.allMeans}</p>
      <p className="acts">
        <a className="link" href={api.ownDataPageUrl()} download={`leeway-${org}.html`}>
          {say.page}
        </a>
        <a className="link" href={api.ownDataUrl()} download={`leeway-${org}.json`}>
          {say.file}
        </a>
      </p>
    </>
  )
}

function Erasing() {
  const { org, organisation } = useOrg()
  const [isOpen, setOpen] = useState(false)
  const { person } = useSuspenseQuery(personQuery(org, organisation.you.id)).data
  const { asked = null, held = false } = person.erasure ?? {}
  if (held && asked) return <p className="q">{say.held(day(asked.slice(0, 10)))}</p>
  return (
    <>
      <p className="q">{held ? `${say.erasingMeans} ${say.heldBefore}` : say.erasingMeans}</p>
      <div className="acts">
        <Button variant="text" onPress={() => setOpen(true)}>
          {say.erase}
        </Button>
      </div>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={say.sure}>
        {(close) => <SureToErase close={close} />}
      </Dialog>
    </>
  )
}

function SureToErase({ close }: { close: () => void }) {
  const { api, organisation } = useOrg()
  const says = say.cannot(organisation.name ?? "")
  const sends = useSend(
    () => api.eraseMe(),
    ({ held }) => (held ? location.reload() : location.assign(paths.home())),
  )
  return <Sure yes={say.yes} doing={say.now} never={say.never} {...{ says, sends, close }} />
}
