import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { type StageProps, termsOf } from "../stage.ts"
import { useKeptForm } from "../use-kept-form.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { type Answer, AskHowFar, NO_ANSWER, sent } from "./how-far.tsx"
import { MainWords } from "./main-words.tsx"
import { words } from "./words.ts"

const { delegate: say } = words
const MORE = ["owns", "learned", "good"] as const
type Writing = Record<"happened" | (typeof MORE)[number], string> & { leaderKept: Answer }
const NOTHING: Writing = { happened: "", owns: "", learned: "", good: "", leaderKept: NO_ANSWER }

/** What happened, in the delegate's words. A small one asks for one sentence. */
export function DelegateForm({ view, reading }: Pick<StageProps, "view" | "reading">) {
  const { other } = reading
  const { say: send, isPending, fault, setFault } = useSay(view)
  const { form, set, forget } = useKeptForm(`${view.id} delegate-reflections`, NOTHING)
  const word = termsOf(view).ifItFallsShort
  const small = view.rounds.at(-1)?.size === "small"
  const give = async () => {
    if (form.happened.trim() === "") return setFault(say.empty)
    if (word && form.leaderKept.how === null) return setFault(say.keptOpen(other))
    const text = [form.happened, form.owns, form.learned, form.good].join(" ").trim()
    if (await send("delegate-reflections", bodyOf(form), text)) forget()
  }
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault }} onSubmit={give}>
      <MainWords label={say.happened} value={form.happened} onChange={(happened) => set({ happened })} />
      {!small &&
        MORE.map((part) => (
          <TextArea
            key={part}
            label={say[part]}
            hint={common.ifYouLike}
            voice="serif"
            value={form[part]}
            onChange={(text) => set({ [part]: text })}
            maxLength={10_000}
          />
        ))}
      {word && (
        <ul className="asks one">
          <AskHowFar
            ask={say.kept(other)}
            answer={form.leaderKept}
            onChange={(leaderKept) => set({ leaderKept })}
            asksOfYes
          />
        </ul>
      )}
    </ActForm>
  )
}

/** What was left empty is left out. */
function bodyOf({ happened, owns, learned, good, leaderKept }: Writing) {
  const orNothing = (text: string) => text.trim() || null
  return {
    happened,
    owns: orNothing(owns),
    learned: orNothing(learned),
    good: orNothing(good),
    leaderKept: sent(leaderKept),
  }
}
