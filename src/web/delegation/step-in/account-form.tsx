import { useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { words } from "./account-words.ts"
import { useAccount } from "./use-account.ts"

/** How it was, in one's own words: nobody reads it until both have answered. */
export function AccountForm({
  view,
  stepIn,
  quiet,
}: {
  view: DelegationView
  stepIn: string
  quiet: boolean
}) {
  const { other } = useReading(view)
  const { say, isPending, fault, setFault } = useSay(view)
  const { account, set, forget } = useAccount(`${view.id} ${stepIn}`)
  const welcomeId = useId()
  const text = (part: "happened" | "why" | "words", label: string) => (
    <TextArea
      label={label}
      hint={common.ifYouLike}
      voice="serif"
      value={account[part]}
      onChange={(written) => set({ [part]: written })}
      maxLength={10_000}
    />
  )
  const send = async () => {
    const { happened, why, words: word, welcome } = account
    if (welcome === null) return setFault(words.choose)
    const body = { stepIn, welcome, ...written({ happened, why, words: word }) }
    if (await say("step-in-accounts", body, [happened, why, word].join(" ").trim())) forget()
  }
  return (
    <div>
      <ActForm submit={words.send} to={other} {...{ isPending, fault, quiet }} onSubmit={send}>
        {text("happened", words.happened)}
        {text("why", words.why)}
        <div className="f">
          <span className="label" id={welcomeId}>
            {words.welcome}
          </span>
          <ShortChoice
            labelledBy={welcomeId}
            value={account.welcome === null ? null : account.welcome ? "yes" : "no"}
            onChange={(said) => set({ welcome: said === "yes" })}
            options={(["yes", "no"] as const).map((value) => ({ value, label: words[value] }))}
          />
        </div>
        {text("words", words.word)}
        <p className="sm qq after">{words.apart(other)}</p>
      </ActForm>
    </div>
  )
}

/** What was left empty is left out. */
function written<P extends string>(texts: Record<P, string>): Record<P, string | null> {
  const parts = Object.entries<string>(texts).map(([part, text]) => [part, text.trim() || null])
  return Object.fromEntries(parts)
}
