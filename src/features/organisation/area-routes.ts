import { z } from "zod"
import type { AreaCommand } from "../../domain/organisation/areas.ts"
import { decideOrganisation } from "../../domain/organisation/organisation.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { route } from "../../platform/http/operation.ts"
import { act, type Stamp } from "../../platform/ledger/ledger.ts"
import { agreedLevels } from "../area-hand-over/queries.ts"
import { type AppCall, type AppRoute, type House, once, reading } from "../context.ts"
import { Id } from "../delegation/terms-schema.ts"
import { names } from "../person/queries.ts"
import { organisationKind } from "./projection.ts"
import { areaCalled, areas, areasNow, lockOrganisation } from "./queries.ts"
import { AreaName, AreaView } from "./schema.ts"

const ROOT = "/api/o/{org}/areas"

/** Areas and who decides what in them, for everyone; renamed and merged by administrators. */
export function areaRoutes(house: House): AppRoute[] {
  return [list(house), rename(house), merge(house)]
}

const Areas = z.object({ areas: z.array(AreaView) })

function list(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ROOT,
    tag: "Areas",
    summary: "Every area, and who decides what with whom at which level.",
    access: "person",
    answer: { status: 200, schema: Areas },
  } as const
  return route(operation, ({ viewer }) =>
    reading(house, viewer, async (tx) => ({ body: { areas: await readAreas(tx) } })),
  )
}

function rename(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ROOT}/{id}/names`,
    tag: "Areas",
    summary: "Give an area another name. Everything that names it is called so from now on.",
    access: "administrator",
    body: z.object({ name: AreaName }),
    refusals: ["area-merged", "area-name-taken"],
    answer: { status: 200, schema: Areas },
  } as const
  return route(operation, (call) => {
    const { id: area, body } = call
    return change(house, call, { type: "rename-area", area, name: { text: body.name } }, body.name)
  })
}

function merge(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ROOT}/{id}/merges`,
    tag: "Areas",
    summary: "Merge an area into another: everything that names it reads as the other from now on.",
    access: "administrator",
    body: z.object({ into: Id }),
    refusals: ["area-unknown", "area-merged", "area-into-itself"],
    answer: { status: 200, schema: Areas },
  } as const
  return route(operation, (call) => {
    const { id: area, body } = call
    return change(house, call, { type: "merge-area", area, into: body.into }, null)
  })
}

/** One at a time with whoever names a new area, so that no name is taken meanwhile. */
function change(house: House, call: AppCall, command: AreaCommand, name: string | null) {
  const { viewer, id } = call
  return once(house, call, {
    id,
    work: async (tx, at) => {
      await lockOrganisation(tx)
      if ((await areasNow(tx, [id])).size === 0) return refuse("not-found")
      const changed = await changeArea(tx, command, name, { by: viewer.person, at })
      return isRefusal(changed) ? (changed as Refusal) : { body: { areas: await readAreas(tx) } }
    },
    again: async (tx) => ({ body: { areas: await readAreas(tx) } }),
  })
}

async function changeArea(tx: Tx, command: AreaCommand, name: string | null, stamp: Stamp) {
  const calledSo = name === null ? null : await areaCalled(tx, name)
  return act(tx, organisationKind, tx.org, stamp, (state) =>
    decideOrganisation({ ...command, ...stamp }, state, { calledSo }),
  )
}

async function readAreas(tx: Tx): Promise<AreaView[]> {
  const levels = await agreedLevels(tx)
  const called = await names(
    tx,
    levels.flatMap(({ leader, delegate }) => [leader, delegate]),
  )
  const ref = (id: string) => ({ id, name: called.get(id) ?? null })
  return (await areas(tx)).map((area) => ({
    ...area,
    levels: levels
      .filter((one) => one.area === area.id)
      .map(({ leader, delegate, level }) => ({ leader: ref(leader), delegate: ref(delegate), level })),
  }))
}
