import type { CycleView, PersonPage } from "../../client/client.ts"
import { day } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { useSend } from "../app/use-send.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { useAnew } from "./use-anew.ts"
import { words } from "./words.ts"

export type Way = NonNullable<CycleView["answered"]>["way"]

const WAYS = Object.keys(words.way) as Way[]

type WaysProps = {
  cycle: CycleView
  page: PersonPage
  /** What is chosen already, and not offered again. */
  but?: Way
  onChosen?: () => void
}

/** The ways out, as quiet choices; none is more right than another. */
export function Ways({ cycle, page: { person }, but, onChosen }: WaysProps) {
  const name = person.name ?? ""
  return (
    <>
      <ul className="ways" aria-label={words.waysOut}>
        {WAYS.filter((way) => way !== but).map((way) => (
          <li key={way}>
            <Choose cycle={cycle} way={way} person={person.id} onChosen={onChosen} />
            <span className="sm qq">{words.way[way].means(name)}</span>
          </li>
        ))}
      </ul>
      {cycle.aloneUntil && !cycle.answered && (
        <p className="sm qq">{words.seen(name, day(cycle.aloneUntil))}</p>
      )}
    </>
  )
}

type ChooseProps = { cycle: CycleView; way: Way; person: string; onChosen: (() => void) | undefined }

function Choose({ cycle, way, person, onChosen }: ChooseProps) {
  const { api } = useOrg()
  const anew = useAnew(person)
  const acted = useFocusAfter()
  const { press, isPending, problem } = useSend(
    () => api.answerCycle(cycle.id, { way }),
    async () => {
      await anew()
      onChosen?.()
    },
  )
  const choose = () => {
    acted()
    press()
  }
  return (
    <>
      <button type="button" className="link" onClick={choose} aria-disabled={isPending}>
        {isPending ? words.choosing : words.way[way].name}
      </button>
      <span role="alert">{problem && <span className="fault">{problem.message}</span>}</span>
    </>
  )
}
