import { z } from "zod"
import type { PersonCommand } from "../../domain/person/person.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppCall, type AppRoute, CHANGING, type House, once, reading } from "../context.ts"
import { readCycles } from "../cycle/read.ts"
import { delegationsOf } from "../delegation/queries.ts"
import { readRows } from "../delegation/rows.ts"
import { promisesBetween } from "../promise/queries.ts"
import { readPromises } from "../promise/rows.ts"
import { readRecord, readShown } from "../record/read.ts"
import { shownBy } from "../showing/queries.ts"
import { readShowings } from "../showing/read.ts"
import type { Viewer } from "../viewer.ts"
import { changePerson, personGoes } from "./changes.ts"
import { personRow } from "./queries.ts"
import { readPeople, readPerson } from "./read.ts"
import { PersonChange, PersonPage, PersonView } from "./schema.ts"

const ROOT = "/api/o/{org}/people"
const ONE = `${ROOT}/{id}`

/** Who is here, who reports to whom, and what two people hold for each other. */
export function personRoutes(house: House): AppRoute[] {
  return [list(house), page(house), change(house), leave(house)]
}

function list(house: House): AppRoute {
  const query = z.object({
    limit: z.coerce.number().int().min(1).max(1000).default(200),
    cursor: z.string().max(200).optional(),
  })
  const answer = z.object({ items: z.array(PersonView), next: z.string().nullable() })
  const operation = {
    method: "get",
    path: ROOT,
    tag: "People",
    summary: "Everyone in the organisation.",
    access: "person",
    query,
    refusals: ["cursor-unreadable"],
    answer: { status: 200, schema: answer },
  } as const
  return route(operation, ({ viewer, query }) =>
    reading(house, viewer, async (tx) => {
      const offset = query.cursor ? Number(query.cursor) : 0
      if (!Number.isSafeInteger(offset) || offset < 0) return refuseWith("cursor-unreadable")
      const { items, more } = await readPeople(tx, viewer, { limit: query.limit, offset })
      return { body: { items, next: more ? String(offset + query.limit) : null } }
    }),
  )
}

const OPEN = ["negotiating", "active", "declared", "settled"]

function page(house: House): AppRoute {
  const operation = {
    method: "get",
    path: ONE,
    tag: "People",
    summary: "A person, and what the two of you hold for each other.",
    access: "person",
    answer: { status: 200, schema: PersonPage },
  } as const
  return route(operation, ({ viewer, id }) =>
    reading(house, viewer, async (tx) => {
      const now = house.now()
      const person = (await readPerson(tx, viewer, id)) ?? refuseWith("not-found")
      const shared =
        id === viewer.person
          ? []
          : await delegationsOf(tx, { person: viewer.person, other: id, stages: OPEN, limit: 100 })
      const rows = await readRows(tx, shared, viewer.person, now)
      const promised = id === viewer.person ? [] : await promisesBetween(tx, viewer.person, id, 100)
      return {
        body: {
          now,
          person,
          theyHold: rows.filter(({ you }) => you === "leader"),
          youHold: rows.filter(({ you }) => you === "delegate"),
          promises: await readPromises(tx, promised, viewer.person, now),
          ...(await standsBetween(tx, viewer.person, id, now)),
        },
        version: person.version,
      }
    }),
  )
}

/** The record between the two, and what of it is shown to others. */
async function standsBetween(tx: Tx, reader: PersonId, other: PersonId, now: At) {
  if (other === reader) return { record: null, shown: [], showings: [], cycles: [] }
  return {
    record: await readRecord(tx, reader, other, now),
    shown: await readShown(tx, reader, other, now),
    showings: await readShowings(tx, await shownBy(tx, reader, other)),
    cycles: await readCycles(tx, reader, other, now),
  }
}

function change(house: House): AppRoute {
  const operation = {
    method: "patch",
    path: ONE,
    tag: "People",
    summary: "Change a person: oneself, or anybody as administrator.",
    access: "person",
    body: PersonChange,
    refusals: [
      "administrators-only",
      "person-has-left",
      "zone-unknown",
      "manager-not-here",
      "manager-cycle",
      "last-administrator",
      "days-away-do-not-fit",
      "threshold-not-lower",
    ],
    answer: { status: 200, schema: PersonView },
  } as const
  return route(operation, (call) => {
    const { viewer, id, body } = call
    return once(house, call, {
      id,
      people: CHANGING,
      work: async (tx, at) => {
        if (!(await personRow(tx, id))) return refuse("not-found")
        if (!mayChange(viewer, id, body)) return refuse("administrators-only")
        const refused = await changePerson(tx, id, commands(body, viewer, at))
        return refused ?? answered(tx, viewer, id)
      },
      again: (tx) => answered(tx, viewer, id),
    })
  })
}

/** Reporting lines and who looks after the organisation are the administrators' to write (DESIGN §6). */
function mayChange({ administrator, person }: Viewer, id: string, change: PersonChange): boolean {
  const theirs = "manager" in change || "administrator" in change
  return administrator || (id === person && !theirs)
}

function commands(change: PersonChange, { person: by }: Viewer, at: At): PersonCommand[] {
  const stamp = { by, at }
  const { name, zone, manager, administrator, away, threshold } = change
  return [
    ...(name === undefined ? [] : [{ ...stamp, type: "rename", name: { text: name } } as const]),
    ...(zone === undefined ? [] : [{ ...stamp, type: "change-zone", zone } as const]),
    ...(manager === undefined ? [] : [{ ...stamp, type: "report-to", manager } as const]),
    ...(administrator === undefined
      ? []
      : [{ ...stamp, type: "change-administration", administrator } as const]),
    ...(away === undefined ? [] : [{ ...stamp, type: "go-away", away } as const]),
    ...(threshold === undefined ? [] : [{ ...stamp, type: "change-threshold", threshold } as const]),
  ]
}

function leave(house: House): AppRoute {
  const operation = {
    method: "post",
    path: `${ONE}/leavings`,
    tag: "People",
    summary: "Leave, or have someone leave as administrator. What they held ends, and nobody is marked.",
    access: "person",
    body: z.object({}),
    refusals: ["administrators-only", "person-has-left", "last-administrator"],
    answer: { status: 200, schema: PersonView },
  } as const
  return route(operation, (call) => {
    const { viewer, id } = call
    return once(house, call, {
      id,
      people: CHANGING,
      work: async (tx, at) => {
        if (!(await personRow(tx, id))) return refuse("not-found")
        if (!viewer.administrator && id !== viewer.person) return refuse("administrators-only")
        return (await personGoes(tx, id, { by: viewer.person, at })) ?? answered(tx, viewer, id)
      },
      again: (tx) => answered(tx, viewer, id),
    })
  })
}

async function answered(tx: Tx, viewer: AppCall["viewer"], id: string) {
  const person = (await readPerson(tx, viewer, id)) ?? refuseWith("not-found")
  return { body: person, version: person.version }
}
