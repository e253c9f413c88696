import { useState } from "react"
import { useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { inputOf } from "./fields.ts"
import { Foot } from "./foot.tsx"
import { EMPTY } from "./form.ts"
import "./hand-over.css"
import { isTooLarge, Missing, TooLarge, Whole } from "./in-the-way.tsx"
import { forget } from "./kept.ts"
import { PersonTitle } from "./person-title.tsx"
import { RecordSuggests } from "./record-suggests.tsx"
import { recordUses } from "./record-uses.ts"
import { StillHere } from "./still-here.tsx"
import { TermsForm } from "./terms-form.tsx"
import { useLatest } from "./use-latest.ts"
import { useLearned } from "./use-learned.ts"
import { useOther, useOthers } from "./use-people.ts"
import { useSending } from "./use-sending.ts"
import { type FormState, faultsOf, useFormState } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** Ask for it: the same form in the voice of the one who would like to own something. */
export function AskPage() {
  useTitle(words.ask.title)
  const { org, organisation } = useOrg()
  const { settings, you } = organisation
  const manager = useOthers().me?.manager?.id ?? null
  const [start] = useState({ ...EMPTY, person: manager })
  const place = { org, you: you.id, page: "ask" }
  const state = useFormState({ place, start, settings, area: null, besides: ["whyYou"] })
  const other = useOther("delegate", state.form.person)
  const { busy, ask } = useAsking(state, () => forget(place))
  const { to, person, placeholder } = words.ask
  const tooLarge = isTooLarge(state)
  return (
    <TermsForm
      asking
      terms={{ ...state, ...other, faults: faultsOf(state) }}
      title={<PersonTitle {...{ to, label: person, placeholder }} />}
      focusOutcome={!!manager}
      beside={state.form.person && <RecordSuggests person={state.form.person} />}
      onSend={ask}
    >
      <TooLarge>
        {!tooLarge && <Foot />}
        <Missing begin={(count) => words.missing.begin(count, other.name)} />
        <Whole />
        <div className={tooLarge ? "acts end" : "acts"}>
          <Button
            onPress={ask}
            isPending={busy !== null}
            pendingLabel={words.send.sending(other.name)}
            reason={tooLarge && words.tooLarge.waits(state.form.refused.tooLarge?.threshold ?? 0)}
          >
            {words.send.ask(other.name)}
          </Button>
        </div>
        <div className="kept-at">
          <StillHere state={state} />
        </div>
      </TooLarge>
    </TermsForm>
  )
}

function useAsking(state: FormState, onSent: () => void) {
  const { org, api } = useOrg()
  const { form, act, fields, lacks } = state
  const { busy, run } = useSending<"ask">(act)
  const learn = useLearned()
  const go = useGo()
  const send = async (leader: string) => {
    const view = await api.request({ leader, terms: inputOf(fields), answerBy: form.answerBy })
    await recordUses(api, form.uses, view.id)
    onSent()
    learn(view)
    go(paths.delegation(org, view.id))
  }
  const ask = useLatest(() => {
    if (isTooLarge(state)) return
    act({ type: "try" })
    const { person } = form
    if (person && lacks.length === 0) void run("ask", () => send(person))
  })
  return { busy, ask }
}
