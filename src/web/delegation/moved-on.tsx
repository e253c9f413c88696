import { createContext, type ReactNode, useContext, useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import { Button } from "../ui/Button.tsx"
import { moveOpen, useReading } from "./reading.ts"
import { useAct } from "./use-act.ts"
import { words } from "./words.ts"

type Kept = { what: string; text: string }
const MovedOn = createContext<{ keep: (what: string, text: string) => void }>({ keep: () => {} })

/** Where words go whose form is closed meanwhile, because the other one was first. */
export const useMovedOn = () => useContext(MovedOn)

/** Keeps words whose move is closed meanwhile, and says what happened. They may still be sent as a reply. */
export function WithMovedOn({ view, children }: { view: DelegationView; children: ReactNode }) {
  const [kept, setKept] = useState<Kept | null>(null)
  const keep = (what: string, text: string) => setKept({ what, text })
  return (
    <MovedOn value={{ keep }}>
      {kept && <KeptWords view={view} kept={kept} onDone={() => setKept(null)} />}
      {children}
    </MovedOn>
  )
}

function KeptWords({ view, kept, onDone }: { view: DelegationView; kept: Kept; onDone: () => void }) {
  const { act, isPending } = useAct(view.id)
  const { other } = useReading(view)
  const [fault, setFault] = useState<string | null>(null)
  const reply = async () => {
    const problem = await act("messages", { kind: "reply", text: kept.text })
    if (problem) setFault(problem.message)
    else onDone()
  }
  return (
    <section className="refuse col moved-on" role="alert">
      <h2 className="head">{words.movedOn.title(kept.what)}</h2>
      {kept.text !== "" && (
        <>
          <p className="q">{words.movedOn.kept}</p>
          <blockquote className="w w-lg">{kept.text}</blockquote>
        </>
      )}
      {fault && <p className="fault">{fault}</p>}
      <div className="acts end">
        {kept.text !== "" && moveOpen(view, "messages") && (
          <Button variant="plain" onPress={reply} isPending={isPending} pendingLabel={words.sending(other)}>
            {words.movedOn.asReply}
          </Button>
        )}
        <Button variant="text" onPress={onDone}>
          {words.movedOn.letGo}
        </Button>
      </div>
    </section>
  )
}
