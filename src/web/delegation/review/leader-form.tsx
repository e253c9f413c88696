import { dayOf } from "../../app/dates.ts"
import { ActForm } from "../act-form.tsx"
import { type StageProps, termsOf } from "../stage.ts"
import { useKeptForm } from "../use-kept-form.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { type Answer, AskHowFar, NO_ANSWER, sent } from "./how-far.tsx"
import { MainWords } from "./main-words.tsx"
import { SteppedIn } from "./stepped-in.tsx"
import { words } from "./words.ts"

const { leader: say } = words
const ASKED = ["expectation", "criteria", "resources", "buffer"] as const
type Asked = (typeof ASKED)[number]
type Writing = {
  looks: Partial<Record<Asked, Answer>>
  steppedIn: boolean | null
  owns: string
  kept: Answer
}
const NOTHING: Writing = { looks: {}, steppedIn: null, owns: "", kept: NO_ANSWER }
type Props = Pick<StageProps, "view" | "reading">

/** The leader's own part, before the delegate writes anything. A small one asks for one sentence. */
export function LeaderForm({ view, reading }: Props) {
  const { other } = reading
  const { say: send, isPending, fault, setFault } = useSay(view)
  const { form, set, forget } = useKeptForm(`${view.id} leader-reflections`, NOTHING)
  const word = termsOf(view).ifItFallsShort
  const small = view.rounds.at(-1)?.size === "small"
  const give = async () => {
    if (form.owns.trim() === "") return setFault(say.ownsNothing)
    if (!small && !answered(form, word !== null)) return setFault(say.open)
    if (await send("leader-reflections", bodyOf(form, small), form.owns)) forget()
  }
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault }} onSubmit={give}>
      {word && <OwnWord view={view} reading={reading} word={word} />}
      {!small && (
        <ol className="asks">
          {ASKED.map((one) => (
            <AskHowFar
              key={one}
              ask={say.asks[one]}
              answer={form.looks[one] ?? NO_ANSWER}
              onChange={(answer) => set({ looks: { ...form.looks, [one]: answer } })}
            />
          ))}
          <SteppedIn value={form.steppedIn} onChange={(steppedIn) => set({ steppedIn })} />
        </ol>
      )}
      <MainWords label={say.owns} value={form.owns} onChange={(owns) => set({ owns })} />
      {word && (
        <ul className="asks one">
          <AskHowFar ask={say.kept} answer={form.kept} onChange={(kept) => set({ kept })} asksOfYes />
        </ul>
      )}
    </ActForm>
  )
}

function OwnWord({ view, reading: { zone, now }, word }: Props & { word: string }) {
  return (
    <p className="q your-word">
      {say.word(dayOf(view.yes.leader ?? view.activeSince ?? now, zone, now))}{" "}
      <span className="w">{common.fallsShort(word)}</span>
    </p>
  )
}

function answered({ looks, steppedIn, kept }: Writing, gaveTheirWord: boolean): boolean {
  const all = ASKED.every((one) => looks[one]?.how) && steppedIn !== null
  return all && (!gaveTheirWord || kept.how !== null)
}

function bodyOf({ looks, steppedIn, owns, kept }: Writing, small: boolean) {
  const answers = Object.fromEntries(ASKED.map((one) => [one, sent(looks[one] ?? NO_ANSWER)]))
  return {
    looks: small ? null : (answers as Record<Asked, NonNullable<ReturnType<typeof sent>>>),
    steppedIn,
    owns,
    kept: sent(kept),
  }
}
