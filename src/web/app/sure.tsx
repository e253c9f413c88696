import type { Problem } from "../../client/client.ts"
import { Button } from "../ui/Button.tsx"

type Props = {
  /** What cannot be taken back. */
  says: string
  yes: string
  /** While it is being done. */
  doing: string
  never: string
  sends: { press: () => unknown; isPending: boolean; problem: Problem | null }
  close: () => void
}

/** Asks once more, inside a dialog, before something that nobody can take back. */
export function Sure({ says, yes, doing, never, sends: { press, isPending, problem }, close }: Props) {
  return (
    <>
      <p className="q">{says}</p>
      <div role="alert">{problem && <p className="fault">{problem.message}</p>}</div>
      <div className="acts end">
        <Button onPress={press} isPending={isPending} pendingLabel={doing}>
          {yes}
        </Button>
        <Button variant="text" onPress={close}>
          {never}
        </Button>
      </div>
    </>
  )
}
