import { useState } from "react"
import type { DelegationView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { AgreedHere, useAgreedLevel } from "./agreed-here.tsx"
import { FirstSend, FirstTime } from "./first-time.tsx"
import { Foot } from "./foot.tsx"
import type { Form } from "./form.ts"
import { isTooLarge, Missing, TooLarge, Whole } from "./in-the-way.tsx"
import { forget } from "./kept.ts"
import { PersonTitle } from "./person-title.tsx"
import { RecordSuggests } from "./record-suggests.tsx"
import { StillHere } from "./still-here.tsx"
import { TermsForm } from "./terms-form.tsx"
import { useDrafting } from "./use-drafting.ts"
import { useOther } from "./use-people.ts"
import { type FormState, faultsOf, useFormState } from "./use-terms-form.ts"
import { words } from "./words.ts"

type HandOverFormProps = {
  start: Form
  area: string | null
  to?: string | undefined
  draft?: DelegationView
  onDrafted?: (id: string) => void
}

/** The leader's form: asks, or keeps a draft that only its leader sees. */
export function HandOverForm({ start, area, to: asked, draft, onDrafted }: HandOverFormProps) {
  const { org, organisation } = useOrg()
  const { settings, you } = organisation
  const [page, setPage] = useState(draft?.id ?? "new")
  const place = { org, you: you.id, page: `hand-over ${page}` }
  // A draft keeps the level it was kept with.
  const agreed = useAgreedLevel("leader")
  const state = useFormState({ place, start, to: asked, settings, area, ...(draft ? {} : { agreed }) })
  const other = useOther("leader", state.form.person)
  const drafting = useDrafting(state, draft ?? null, (id) => {
    forget(place)
    setPage(id)
    onDrafted?.(id)
  })
  const { to, person, placeholder } = words.handOver
  return (
    <TermsForm
      terms={{ ...state, ...other, faults: faultsOf(state) }}
      title={
        <>
          <PersonTitle {...{ to, label: person, placeholder }} />
          <FirstTime />
        </>
      }
      focusOutcome={!!start.person && !draft}
      beside={state.form.person && <RecordSuggests person={state.form.person} />}
      onSend={drafting.ask}
    >
      <End state={state} drafting={drafting} name={other.name} tooLarge={isTooLarge(state)} />
    </TermsForm>
  )
}

type EndProps = {
  state: FormState
  drafting: ReturnType<typeof useDrafting>
  name: string | null
  tooLarge: boolean
}

function End({ state, drafting, name, tooLarge }: EndProps) {
  const { busy, ask, keep, kept } = drafting
  const { send } = words
  return (
    <TooLarge>
      <AgreedHere />
      {!tooLarge && <Foot />}
      <Missing begin={(count) => words.missing.begin(count, name)} />
      <Whole />
      <FirstSend />
      <div className={tooLarge ? "acts end" : "acts"}>
        <Button
          onPress={ask}
          isPending={busy === "ask"}
          pendingLabel={send.sending(name)}
          reason={tooLarge && drafting.waits}
        >
          {send.ask(name)}
        </Button>
        <Button variant="text" onPress={keep} isPending={busy === "keep"} pendingLabel={send.keeping}>
          {send.keep}
        </Button>
      </div>
      <div className="kept-at">
        <Note>{kept}</Note>
        <StillHere state={state} />
      </div>
    </TooLarge>
  )
}
