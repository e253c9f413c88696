import type { Actor } from "../shared/ids.ts"
import { type Decision, refuse } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import {
  type Area,
  type AreaCommand,
  type AreaEvent,
  type AreaRefusal,
  type AreaWorld,
  decideArea,
  evolveAreas,
  NO_AREA_OF_THAT_NAME,
} from "./areas.ts"
import { DEFAULT_SETTINGS, type Settings, settingsAtFault } from "./settings.ts"

/** The tenant: its name, what it can stand to lose, and the areas in which it decides. */
export type Organisation = {
  readonly name: Words
  readonly settings: Settings
  readonly areas: readonly Area[]
  /** Made to look around in; nothing in it is real. */
  readonly example: boolean
}

export type OrganisationEvent =
  | {
      readonly type: "organisation-created"
      readonly name: Words
      readonly settings: Settings
      readonly example: boolean
    }
  | { readonly type: "settings-changed"; readonly settings: Settings }
  | AreaEvent

export type OrganisationCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "create"
      readonly name: Words | null
      readonly settings: Partial<Settings>
      readonly example: boolean
    }
  | { readonly type: "change-settings"; readonly settings: Partial<Settings> }
  | AreaCommand
)

export type OrganisationRefusal =
  | "organisation-needs-a-name"
  | "organisation-exists"
  | "settings-do-not-fit"
  | AreaRefusal

/** Decides what an organisation's command comes to. Who may give it is the access check's question. */
export function decideOrganisation(
  command: OrganisationCommand,
  state: Organisation | null,
  world: AreaWorld = NO_AREA_OF_THAT_NAME,
): Decision<OrganisationEvent, OrganisationRefusal> {
  switch (command.type) {
    case "create": {
      if (state) return refuse("organisation-exists")
      if (!command.name) return refuse("organisation-needs-a-name")
      const settings = { ...DEFAULT_SETTINGS, ...command.settings }
      return (
        checked(settings) ?? [
          { type: "organisation-created", name: command.name, settings, example: command.example },
        ]
      )
    }
    case "change-settings": {
      const settings = { ...(state?.settings ?? DEFAULT_SETTINGS), ...command.settings }
      return checked(settings) ?? [{ type: "settings-changed", settings }]
    }
    case "name-area":
    case "rename-area":
    case "merge-area":
      return decideArea(command, state?.areas ?? [], world)
  }
}

function checked(settings: Settings) {
  const fields = settingsAtFault(settings).map((path) => ({ path, message: AT_FAULT[path] ?? UNFIT }))
  return fields.length > 0 ? refuse("settings-do-not-fit", { fields }) : null
}

const AT_FAULT: { readonly [setting in keyof Settings]?: string } = {
  currency: "A currency is written like EUR.",
  zone: "A time zone is written like Europe/Lisbon.",
}
const UNFIT = "This does not fit with the other numbers."

export function evolveOrganisation(state: Organisation | null, event: OrganisationEvent): Organisation {
  switch (event.type) {
    case "organisation-created":
      return { name: event.name, settings: event.settings, areas: [], example: event.example }
    case "settings-changed":
      return { ...there(state), settings: event.settings }
    case "area-named":
    case "area-renamed":
    case "area-merged":
      return { ...there(state), areas: evolveAreas(there(state).areas, event) }
  }
}

function there(state: Organisation | null): Organisation {
  if (!state) throw new Error("an organisation's history begins with its creation")
  return state
}
