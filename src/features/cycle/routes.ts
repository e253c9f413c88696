import { randomUUID } from "node:crypto"
import { type Between, type CycleCommand, FOUR_WEEKS_WORDS } from "../../domain/cycle/cycle.ts"
import { decideCycle } from "../../domain/cycle/decide.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import { words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { type AppRoute, type House, once } from "../context.ts"
import { personRow } from "../person/queries.ts"
import { movePromise } from "../promise/move.ts"
import { wordStands } from "../promise/queries.ts"
import { fourWeeksFrom, momentsIn } from "./facts.ts"
import { cycleKind } from "./projection.ts"
import { cycleId, isHere, ledBy } from "./queries.ts"
import { readCycles } from "./read.ts"
import { CycleAnswerInput, CycleInput, CycleView } from "./schema.ts"

/** What keeps coming back between two. It is read on the other one's page; there is no list of it. */
export function cycleRoutes(house: House): AppRoute[] {
  return [raise(house), answer(house)]
}

function raise(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/cycles",
    tag: "Cycles",
    summary: "Raise with a leader that hand-overs keep coming back in an area.",
    access: "person",
    body: CycleInput,
    refusals: ["no-cycle-here", "person-not-here", "cycle-raised-already"],
    answer: { status: 201, schema: CycleView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by } = viewer
    const between = { leader: body.person, delegate: by, area: body.area ?? null }
    return once(house, call, {
      id: cycleId(between),
      work: async (tx, at) => {
        if (!(await personRow(tx, body.person))) return refuse("not-found")
        return move(tx, { type: "raise", by, at, between, text: words(body.text) })
      },
      again: (tx) => answered(tx, between, by, house.now()),
    })
  })
}

function answer(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/cycles/{id}/answers",
    tag: "Cycles",
    summary: "Choose a way out of what keeps coming back, or let it be. Only the one who leads there.",
    access: "person",
    body: CycleAnswerInput,
    refusals: ["no-cycle-here", "person-not-here", "word-given-already"],
    answer: { status: 200, schema: CycleView },
  } as const
  return route(operation, (call) => {
    const { viewer, id, body } = call
    const { person: by } = viewer
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const between = await ledBy(tx, by, id, at)
        if (!between) return refuse("not-found")
        return move(tx, { type: "answer", by, at, between, way: body.way })
      },
      again: async (tx) => {
        const between = (await ledBy(tx, by, id, house.now())) ?? refuseWith("not-found")
        return answered(tx, between, by, house.now())
      },
    })
  })
}

async function move(tx: Tx, command: CycleCommand) {
  const { between, by, at } = command
  const other = by === between.leader ? between.delegate : between.leader
  const world = {
    moments: await momentsIn(tx, between, at),
    here: await isHere(tx, other),
    wordGiven: await wordStands(tx, { from: between.leader, to: between.delegate }),
  }
  let given = false
  const acted = await act(tx, cycleKind, cycleId(between), { by, at }, (state) => {
    const decision = decideCycle(command, state, world)
    given = !isRefusal(decision) && decision.some((event) => "way" in event && event.way === "four-weeks")
    return decision
  })
  if (isRefusal(acted)) return acted
  const refused = given ? await giveWord(tx, between, at) : null
  return refused ?? answered(tx, between, by, at)
}

/** Four weeks without step-ins are a promise like any other, but that the clock looks after it. */
async function giveWord(tx: Tx, { leader: by, delegate: to }: Between, at: At): Promise<Refusal | null> {
  const due = await fourWeeksFrom(tx, by, at)
  const what = { text: FOUR_WEEKS_WORDS }
  const word = { to, what, due, about: null, cameFrom: "cycle", watched: "step-ins" } as const
  const made = await movePromise(tx, randomUUID(), { type: "promise", by, at, ...word })
  return isRefusal(made) ? made : null
}

async function answered(tx: Tx, between: Between, reader: string, now: At) {
  const other = reader === between.leader ? between.delegate : between.leader
  const id = cycleId(between)
  const view = (await readCycles(tx, reader, other, now)).find((one) => one.id === id)
  return { body: view ?? refuseWith("not-found") }
}
