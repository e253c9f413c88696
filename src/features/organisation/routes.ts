import { z } from "zod"
import { decideOrganisation } from "../../domain/organisation/organisation.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import { route } from "../../platform/http/operation.ts"
import { act } from "../../platform/ledger/ledger.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { type AppRoute, type House, once, reading } from "../context.ts"
import { hasHandedOver, lastArea } from "../delegation/queries.ts"
import { personRow } from "../person/queries.ts"
import type { Viewer } from "../viewer.ts"
import { createOrganisation } from "./create.ts"
import { organisationKind } from "./projection.ts"
import { areas, organisation } from "./queries.ts"
import { OrganisationInput, OrganisationView, SettingsChange } from "./schema.ts"
import { seeAs } from "./viewpoint.ts"

/** The organisation: created by whoever is signed in, read by everyone in it, set by its administrators. */
export function organisationRoutes(house: House): AppRoute[] {
  return [create(house), read(house), change(house), seeAs(house)]
}

function create(house: House): AppRoute {
  const answer = z.object({ org: z.string(), person: z.uuid() })
  const operation = {
    method: "post",
    path: "/api/organisations",
    tag: "Organisation",
    summary: "Create an organisation, and be its first person and administrator.",
    access: "signed-in",
    body: OrganisationInput,
    refusals: ["organisation-needs-a-name", "person-needs-a-name", "zone-unknown", "settings-do-not-fit"],
    answer: { status: 201, schema: answer },
  } as const
  return route(operation, async ({ viewer, body, key }) => {
    const made = await createOrganisation(house, {
      ...body,
      key,
      login: viewer.login?.id ?? refuseWith("signed-out"),
      example: false,
    })
    return { body: made, location: `/api/o/${made.org}` }
  })
}

function read(house: House): AppRoute {
  const operation = {
    method: "get",
    path: "/api/o/{org}",
    tag: "Organisation",
    summary: "The organisation and its settings, and who one is in it.",
    access: "person",
    answer: { status: 200, schema: OrganisationView },
  } as const
  return route(operation, ({ viewer }) => reading(house, viewer, (tx) => answered(tx, viewer, house.now())))
}

function change(house: House): AppRoute {
  const operation = {
    method: "patch",
    path: "/api/o/{org}/settings",
    tag: "Organisation",
    summary: "Change the settings.",
    access: "administrator",
    body: SettingsChange,
    refusals: ["settings-do-not-fit"],
    answer: { status: 200, schema: OrganisationView },
  } as const
  return route(operation, (call) => {
    const { viewer, body } = call
    return once(house, call, {
      id: viewer.org,
      work: async (tx, at) => {
        const stamp = { by: viewer.person, at }
        const settings = Object.fromEntries(
          Object.entries(body).filter(([, value]) => value !== undefined),
        ) as Partial<Settings>
        const changed = await act(tx, organisationKind, tx.org, stamp, (state) =>
          decideOrganisation({ ...stamp, type: "change-settings", settings }, state),
        )
        return isRefusal(changed) ? (changed as Refusal) : answered(tx, viewer, at)
      },
      again: (tx) => answered(tx, viewer, house.now()),
    })
  })
}

async function answered(tx: Tx, viewer: Viewer, now: At) {
  const { version, state } = await organisation(tx)
  const you = await personRow(tx, viewer.person)
  const [name, yourName] = (await withTexts(tx, [state.name, you?.state.name ?? null])) as (string | null)[]
  const { administrator, zone } = viewer
  const body: OrganisationView = {
    org: tx.org,
    now,
    name: name ?? null,
    example: state.example,
    settings: { ...state.settings },
    you: {
      id: viewer.person,
      name: yourName ?? null,
      administrator,
      zone,
      threshold: you?.state.threshold ?? null,
      handedOver: await hasHandedOver(tx, viewer.person),
    },
    areas: await areas(tx),
    lastArea: await lastArea(tx, viewer.person),
    version,
  }
  return { body, version }
}
