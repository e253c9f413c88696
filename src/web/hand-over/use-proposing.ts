import type { DelegationView } from "../../client/client.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { useGo } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { roundOf } from "../delegation/stage.ts"
import { overtaken, useAct } from "../delegation/use-act.ts"
import { paths } from "../paths.ts"
import { useChangeWord } from "./change-word.tsx"
import type { Base } from "./changed.ts"
import { fieldsOf, inputOf, type Part } from "./fields.ts"
import { type Form, writtenIn } from "./form.ts"
import { isTooLarge } from "./in-the-way.tsx"
import { recordUses } from "./record-uses.ts"
import { useLatest } from "./use-latest.ts"
import { useSending } from "./use-sending.ts"
import type { FormState } from "./use-terms-form.ts"

/** Another round, or a change of what both agreed. */
export type Proposing = "counter-offers" | "change-proposals"

/** Sends what is proposed against the version that was read. */
export function useProposing(as: Proposing, state: FormState, read: DelegationView, onSent: () => void) {
  const { org, api } = useOrg()
  const { form, act: dispatch, fields, lacks } = state
  const { act } = useAct(read.id)
  const { busy, run } = useSending<"send">(dispatch)
  const go = useGo()
  const word = useChangeWord(read)
  const sent = () => {
    const { answerBy, backBrief } = form
    const round = { terms: inputOf(fields), remarks: remarksOf(form) }
    if (as === "counter-offers") return act(as, { ...round, answerBy, backBrief }, read.version)
    const { despite } = word.guarded
    return act(as, { ...round, text: word.text.trim() || null, despite }, read.version)
  }
  const propose = async () => {
    const problem = await sent()
    if (problem && word.guarded.takes(problem)) return
    if (problem && !overtaken(problem)) throw problem
    if (problem) return
    await recordUses(api, form.uses, read.id)
    onSent()
    word.write("")
    word.guarded.forget()
    go(paths.delegation(org, read.id))
  }
  const send = useLatest(() => {
    if (isTooLarge(state) || state.changed.length === 0 || word.guarded.waits) return
    dispatch({ type: "try" })
    if (lacks.length === 0) void run("send", propose)
  })
  return { busy, send, word }
}

function remarksOf({ remarks }: Form) {
  const written = Object.entries(remarks) as [Part, string][]
  return written.flatMap(([about, text]) => (text.trim() ? [{ about, text: text.trim() }] : []))
}

/** Parts left alone follow the round that is answered, also when that is a newer one. */
export function baseOf(view: DelegationView, settings: Settings): Base {
  const { number: round, terms } = roundOf(view)
  return { round, fields: fieldsOf(terms), written: writtenIn(terms, settings) }
}
