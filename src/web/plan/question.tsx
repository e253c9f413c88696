import type { MondayView, SuggestedMove } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useKeptForm } from "../delegation/use-kept-form.ts"
import { paths } from "../paths.ts"
import { Choice } from "../ui/Choice.tsx"
import { MondayForm } from "./form.tsx"
import { type IfThen, IfThenFields, whole } from "./if-then.tsx"
import { useSay } from "./use-say.ts"
import { words } from "./words.ts"

const OWN = "own"
type Writing = { chosen: string | null; written: Readonly<Record<string, IfThen>> }
const NOTHING: Writing = { chosen: null, written: {} }

type Props = { monday: MondayView; primary: boolean; onDone: () => void }

/** Three moves or something of one's own, and one if-then plan of it. Each keeps what was written for it. */
export function Question({ monday: { week, moves }, primary, onDone }: Props) {
  const { say, isPending, fault, setFault } = useSay()
  const { form, set, forget } = useKeptForm<Writing>(`monday ${week}`, NOTHING)
  const move = form.chosen === OWN ? undefined : (moves.find(({ key }) => key === form.chosen) ?? moves[0])
  const chosen = move?.key ?? OWN
  const written = form.written[chosen] ?? { when: move?.when ?? "", iWill: move?.iWill ?? "" }
  const done = (kept: boolean) => {
    if (!kept) return
    forget()
    onDone()
  }
  const keep = async () => {
    const plan = whole(written)
    if (!plan) return setFault(words.both)
    done(await say((api) => api.makePlan({ week, move: move?.key ?? null, ...plan })))
  }
  const notThisWeek = async () => done(await say((api) => api.putWeekAside(week)))
  return (
    <MondayForm
      submit={words.keep}
      onSend={keep}
      others={[{ label: words.notThisWeek, onPress: () => void notThisWeek() }]}
      {...{ primary, isPending, fault }}
    >
      {moves.length > 0 && (
        <Choice
          label={words.moves}
          labelHidden
          value={chosen}
          onChange={(key) => set({ chosen: key })}
          options={[...moves.map(optionOf), { value: OWN, label: words.own }]}
        />
      )}
      <IfThenFields
        written={written}
        onChange={(now) => set({ written: { ...form.written, [chosen]: now } })}
      />
    </MondayForm>
  )
}

function optionOf(move: SuggestedMove) {
  return { value: move.key, label: move.sentence, small: <Reason move={move} /> }
}

/** Why now, leading to the moment behind it. */
function Reason({ move: { reason, delegation, person } }: { move: SuggestedMove }) {
  const { org } = useOrg()
  if (!delegation && !person) return reason
  const to = delegation ? paths.delegation(org, delegation) : paths.person(org, person ?? "")
  return <Link to={to}>{reason}</Link>
}
