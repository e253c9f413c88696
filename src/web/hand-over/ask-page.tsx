import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { type OpenedHoldingView, Problem } from "../../client/client.ts"
import { useGo } from "../app/link.tsx"
import { Loading } from "../app/loading.tsx"
import { openedHoldingsQuery } from "../app/queries.ts"
import { useAsked, useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { useAgreedLevel } from "./agreed-here.tsx"
import { inputOf } from "./fields.ts"
import { Foot } from "./foot.tsx"
import { EMPTY, type Form } from "./form.ts"
import "./hand-over.css"
import { isTooLarge, Missing, TooLarge, Whole } from "./in-the-way.tsx"
import { forget } from "./kept.ts"
import { OpenedHere, OpenedToAsk } from "./opened-to-ask.tsx"
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

/** Ask for it: for something of one's own, or for what a leader has opened to be asked for. */
export function AskPage() {
  useTitle(words.ask.title)
  const { org } = useOrg()
  const asked = useAsked("holding")
  const { data, isPending } = useQuery(openedHoldingsQuery(org))
  if (asked && isPending) return <Loading />
  const opened = data?.items.find(({ id }) => id === asked) ?? null
  return <AskForm key={opened?.id} opened={opened} />
}

/** The same form as for handing over, in the voice of the one who would like to own something. */
function AskForm({ opened }: { opened: OpenedHoldingView | null }) {
  const { org, organisation } = useOrg()
  const { settings, you } = organisation
  const manager = useOthers().me?.manager?.id ?? null
  const [start] = useState(() => startFrom(opened, manager))
  const place = { org, you: you.id, page: opened ? `ask ${opened.id}` : "ask" }
  const agreed = useAgreedLevel("delegate")
  const state = useFormState({ place, start, settings, area: null, agreed, besides: ["whyYou"] })
  const other = useOther("delegate", state.form.person)
  const { busy, ask } = useAsking(state, opened, () => forget(place))
  const { to, person, placeholder } = words.ask
  const tooLarge = isTooLarge(state)
  return (
    <TermsForm
      asking
      terms={{ ...state, ...other, faults: faultsOf(state) }}
      title={
        <>
          <PersonTitle {...{ to, label: person, placeholder }} />
          {opened ? <OpenedHere opened={opened} /> : <OpenedToAsk />}
        </>
      }
      focusOutcome={!!start.person}
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

/** What was opened is the outcome, in words that can be changed, and its owner is asked. */
function startFrom(opened: OpenedHoldingView | null, manager: string | null): Form {
  if (!opened) return { ...EMPTY, person: manager }
  return { ...EMPTY, person: opened.owner.id, written: { outcome: opened.title ?? "" } }
}

function useAsking(state: FormState, opened: OpenedHoldingView | null, onSent: () => void) {
  const { org, api } = useOrg()
  const { form, act, fields, lacks } = state
  const { busy, run } = useSending<"ask">(act)
  const learn = useLearned()
  const go = useGo()
  const [closed, setClosed] = useState(false)
  const send = async (leader: string) => {
    // Somebody else may be asked for it after all; then nothing of the one who opened it follows.
    const holding = opened && !closed && leader === opened.owner.id ? opened.id : null
    const input = { leader, terms: inputOf(fields), answerBy: form.answerBy, holding }
    const view = await api.request(input).catch((problem) => {
      // Closed meanwhile: sent once more, it is asked for in one's own words.
      if (problem instanceof Problem && problem.code === "holding-not-open") setClosed(true)
      throw problem
    })
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
