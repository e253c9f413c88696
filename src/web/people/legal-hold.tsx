import { useQueryClient } from "@tanstack/react-query"
import type { PersonView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { words } from "./words.ts"

const { hold: say } = words.arrange

/** Keeps what somebody wrote from being erased, as long as a law demands it. */
export function LegalHold({ person }: { person: PersonView }) {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { held = false, asked = null } = person.erasure ?? {}
  const name = person.name ?? ""
  const { press, isPending, problem } = useSend(
    () => (held ? api.releaseFromHold(person.id) : api.holdByLaw(person.id)),
    () => queries.invalidateQueries({ queryKey: [org] }),
  )
  return (
    <>
      <p className="q">
        {held ? say.held(name) : say.none(name)} {held && asked && say.asked(name)}
      </p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts">
        <Button variant="text" onPress={press} isPending={isPending} pendingLabel={say.sending}>
          {labelOf(held, asked !== null)}
        </Button>
      </div>
    </>
  )
}

function labelOf(held: boolean, asked: boolean): string {
  if (!held) return say.place
  return asked ? say.liftAndErase : say.lift
}
