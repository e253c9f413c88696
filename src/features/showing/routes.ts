import { randomUUID } from "node:crypto"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, refuse } from "../../domain/shared/refusal.ts"
import { decideShowing, type ShowingCommand } from "../../domain/showing/showing.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { type AppRoute, type House, once } from "../context.ts"
import { personRow } from "../person/queries.ts"
import { showingKind } from "./projection.ts"
import { showingOf, worldOf } from "./queries.ts"
import { readShowings } from "./read.ts"
import { ShowingInput, ShowingView } from "./schema.ts"

/** Whoever a record is about may show their side of it to another leader, and take that back. */
export function showingRoutes(house: House): AppRoute[] {
  return [show(house), takeBack(house)]
}

function show(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/showings",
    tag: "Record",
    summary: "Show one's own side of what stands between oneself and a leader to somebody else.",
    access: "person",
    body: ShowingInput,
    refusals: [
      "shown-to-oneself",
      "shown-to-who-sees-it",
      "person-not-here",
      "nothing-to-show",
      "shown-already",
    ],
    answer: { status: 201, schema: ShowingView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    const { person: by } = viewer
    const id = randomUUID()
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const { about, person: to } = body
        if (!(await personRow(tx, about)) || !(await personRow(tx, to))) return refuse("not-found")
        return move(tx, id, { type: "show", about, to, by, at }, { shower: by, about, to })
      },
      again: (tx, before) => answered(tx, before, by),
    })
  })
}

function takeBack(house: House): AppRoute {
  const operation = {
    method: "post",
    path: "/api/o/{org}/showings/{id}/takings-back",
    tag: "Record",
    summary: "Take back what one shows of one's record.",
    access: "person",
    answer: { status: 200, schema: ShowingView },
  } as const
  return route(operation, (call) => {
    const { viewer, id } = call
    const { person: by } = viewer
    return once(house, call, {
      id,
      work: async (tx, at) => {
        const found = await showingOf(tx, id, by)
        if (!found) return refuse("not-found")
        return move(tx, id, { type: "take-back", by, at }, found)
      },
      again: (tx) => answered(tx, id, by),
    })
  })
}

type Three = { readonly shower: PersonId; readonly about: PersonId; readonly to: PersonId }

async function move(tx: Tx, id: string, command: ShowingCommand, three: Three) {
  const world = await worldOf(tx, three)
  const acted = await act(tx, showingKind, id, command, (state) => decideShowing(command, state, world))
  return isRefusal(acted) ? acted : answered(tx, id, three.shower)
}

async function answered(tx: Tx, id: string, shower: PersonId) {
  const row = (await showingOf(tx, id, shower)) ?? refuseWith("not-found")
  return { body: (await readShowings(tx, [row]))[0], version: row.version }
}
