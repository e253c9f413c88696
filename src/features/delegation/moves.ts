import type { Delegation } from "../../domain/delegation/delegation.ts"
import { closed, type GATES } from "../../domain/delegation/gate.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { problemOf } from "../../platform/http/problem.ts"
import { PROBLEMS } from "../problems.ts"
import { ACTS, NOUNS } from "./acts.ts"

/** Every act with whether it is open to this person now, and why not: the gate that `decide` itself asks first. */
export function movesView(state: Delegation, person: PersonId, naming: { leader: string; delegate: string }) {
  return NOUNS.map((noun) => {
    const refusal = closed(ACTS[noun].move as keyof typeof GATES, state, person)
    if (!refusal) return { noun, open: true, code: null, why: null }
    const { detail } = problemOf({ ...refusal, detail: { ...refusal.detail, ...naming } }, PROBLEMS)
    return { noun, open: false, code: refusal.code, why: detail }
  })
}
