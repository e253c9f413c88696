import { useQueryClient } from "@tanstack/react-query"
import { useRef, useState } from "react"
import { type DelegationView, Problem } from "../../client/client.ts"
import { useGo } from "../app/link.tsx"
import { delegationQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { paths } from "../paths.ts"
import { inputOf } from "./fields.ts"
import { same } from "./form.ts"
import { isTooLarge } from "./in-the-way.tsx"
import { recordUses } from "./record-uses.ts"
import { NOT_REFUSED } from "./refused.ts"
import { useLatest } from "./use-latest.ts"
import { useLearned } from "./use-learned.ts"
import { useSending } from "./use-sending.ts"
import type { FormState } from "./use-terms-form.ts"
import { words } from "./words.ts"

/**
 * Keeps the form as a draft, and asks with it. Asking keeps it first, so that a refusal leaves a draft and
 * nothing that was written hangs on the answer.
 */
export function useDrafting(
  state: FormState,
  opened: DelegationView | null,
  onDrafted: (id: string) => void,
) {
  const { org, api, organisation } = useOrg()
  const { form, act, fields, lacks } = state
  const { busy, run, refuse } = useSending<"ask" | "keep">(act)
  const [draft, setDraft] = useState(opened)
  const learn = useLearned()
  const readAnew = useReadAnew()
  const go = useGo()
  const sent = useRef<unknown>(null)

  const put = async () => {
    const body = { delegate: form.person, terms: inputOf(fields) }
    if (draft && same(sent.current, body)) return draft
    const view = draft ? await api.act(draft.id, draft.version, "terms", body) : await api.draft(body)
    sent.current = body
    await recordUses(api, form.uses, view.id)
    learn(view)
    setDraft(view)
    state.saved()
    if (!draft) {
      onDrafted(view.id)
      go(paths.handOver(org, { draft: view.id }), { replace: true })
    }
    return view
  }

  /** Changed in another window meanwhile: what is here goes on from there, once it is sent again. */
  const orReadAnew = async (problem: unknown) => {
    if (!(problem instanceof Problem && problem.status === 412 && draft)) throw problem
    setDraft(await readAnew(draft.id))
    refuse({ ...NOT_REFUSED, whole: { code: problem.code, sentence: words.send.draftChanged } })
  }

  const keep = useLatest(() => void run("keep", () => put().then(() => undefined, orReadAnew)))
  const offer = async () => {
    const { id, version } = await put()
    const view = await api.act(id, version, "offers", { answerBy: form.answerBy, backBrief: form.backBrief })
    learn(view)
    go(paths.delegation(org, id))
  }
  const ask = useLatest(() => {
    if (isTooLarge(state)) return
    act({ type: "try" })
    if (lacks.length === 0) void run("ask", () => offer().catch(orReadAnew))
  })

  const { tooLarge } = form.refused
  const keptAt = draft?.history.at(-1)?.at
  return {
    ...{ busy, ask, keep },
    waits: tooLarge && words.tooLarge.waits(tooLarge.threshold),
    kept: draft && keptAt && state.unchanged && words.send.kept(keptAt, draft.now, organisation.you.zone),
  }
}

function useReadAnew() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return (id: string) => queries.fetchQuery({ ...delegationQuery(org, id), staleTime: 0 })
}
