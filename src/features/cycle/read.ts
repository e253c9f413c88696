import { aloneUntil, type Cycle, isToldToDelegate, waitingFor } from "../../domain/cycle/cycle.ts"
import { adds, type Moment } from "../../domain/cycle/found.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { type At, dayAt } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { areas } from "../organisation/queries.ts"
import { outcomesOf } from "../promise/queries.ts"
import { type Standing, standingBetween } from "./facts.ts"
import { type CycleRow, cyclesBetween, isHere } from "./queries.ts"
import type { CycleView } from "./schema.ts"

type One = Standing & { readonly said: Cycle | null }
type Said = Pick<CycleView, "answered" | "moves" | "aloneUntil"> & { readonly moments: readonly Moment[] }

/** What keeps coming back between the reader and another, in each area, as far as the reader is told. */
export async function readCycles(tx: Tx, reader: PersonId, other: PersonId, now: At): Promise<CycleView[]> {
  const [standing, said] = [
    await standingBetween(tx, reader, other, now),
    await cyclesBetween(tx, reader, other),
  ]
  if (standing.length + said.length === 0 || !(await isHere(tx, other))) return []
  const shown = together(standing, said, now).flatMap((one) => {
    const seen = one.between.leader === reader ? asLeader(one) : asDelegate(one)
    return seen ? [{ ...one, seen }] : []
  })
  return shown.length > 0 ? views(tx, shown, reader) : []
}

function together(standing: readonly Standing[], said: readonly CycleRow[], now: At): readonly One[] {
  const found = new Map(standing.map((one) => [one.id, one]))
  const ofSaid = said.map(({ id, state }): One => {
    const { leader, delegate, area } = state
    const nothing = { id, between: { leader, delegate, area }, moments: null, today: dayAt(now, "UTC") }
    return { ...nothing, ...found.get(id), said: state }
  })
  const known = new Set(said.map(({ id }) => id))
  return [...ofSaid, ...standing.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, said: null }))]
}

/** What is asked of the leader, or how they answered it. */
function asLeader({ said, moments, today }: One): Said | null {
  const waiting = waitingFor(said, moments)
  const stands = waiting ?? moments
  if (!stands) return null
  return {
    moments: stands,
    answered: waiting ? null : answerOf(said),
    aloneUntil: aloneUntil(said, stands, today),
    moves: ["answer"],
  }
}

/** The delegate may raise it, whether they are told or not; what the leader put aside is nobody else's. */
function asDelegate({ said, moments, today }: One): Said | null {
  const raised = said?.raised ?? null
  const stands = moments ?? (said?.isOpen && raised ? raised.moments : null)
  if (!stands) return null
  const told = isToldToDelegate(said, stands, today)
  const known = said && !said.isOpen && told && (raised !== null || said.answered?.way !== "let-be")
  return {
    moments: told ? stands : [],
    answered: known && said.answered && !adds(stands, said.answered.moments) ? answerOf(said) : null,
    aloneUntil: null,
    moves: moments && (!raised || adds(moments, raised.moments)) ? ["raise"] : [],
  }
}

function answerOf(said: Cycle | null): CycleView["answered"] {
  return said?.answered ? { at: said.answered.at, way: said.answered.way } : null
}

async function views(
  tx: Tx,
  shown: readonly (One & { readonly seen: Said })[],
  reader: PersonId,
): Promise<CycleView[]> {
  const outcomes = await outcomesOf(
    tx,
    shown.flatMap(({ seen }) => seen.moments.flatMap((one) => ("delegation" in one ? [one.delegation] : []))),
  )
  const called = new Map((await areas(tx)).map(({ id, name }) => [id, name]))
  const texts = await withTexts(
    tx,
    shown.map(({ said }) => said?.raised?.text ?? null),
  )
  return shown.map(({ id, between: { leader, area }, said, seen }, index) => ({
    id,
    area: area === null ? null : { id: area, name: called.get(area) ?? null },
    youLead: leader === reader,
    ...seen,
    moments: seen.moments.map((one) => momentView(one, outcomes)),
    raised: said?.raised ? { at: said.raised.at, text: (texts[index] ?? null) as string | null } : null,
  }))
}

function momentView(moment: Moment, outcomes: ReadonlyMap<string, string>): CycleView["moments"][number] {
  const { kind, on } = moment
  if (moment.kind === "held-again") return { kind, on, delegation: null, outcome: null }
  return { kind, on, delegation: moment.delegation, outcome: outcomes.get(moment.delegation) ?? null }
}
